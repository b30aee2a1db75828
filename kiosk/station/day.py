"""Which day of the festival it is. Days never go back, whatever the clock says."""

from datetime import UTC, date, datetime, timedelta, timezone


def local_time(utc_ms: int, utc_offset_min: int) -> datetime:
    zone = timezone(timedelta(minutes=utc_offset_min))
    try:
        return datetime.fromtimestamp(utc_ms / 1000, UTC).astimezone(zone)
    except (OverflowError, ValueError, OSError):  # a clock outside the calendar is just wrong
        return datetime(1970, 1, 1, tzinfo=zone)


def day_by_clock(now: datetime, first_day: date, days: int) -> int | None:
    """1 = the festival's first day; None outside it."""
    day = (now.date() - first_day).days + 1
    return day if 1 <= day <= days else None
