"""The QML singletons, one a face: they translate between QML and `kiosk`, and never think."""
