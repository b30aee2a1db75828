"""Icons by name, from the icon font that its package ships (Material Design Icons, Apache-2.0)."""

from fonticon_mdi7 import MDI7
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Icons(QObject):
    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The letter of the icon font that draws `name` ("arrow-left")."""
        return str(getattr(MDI7, name.replace("-", "_"))).removeprefix("mdi7.")
