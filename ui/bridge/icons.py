"""What every face is drawn with, by name: icons of the font that its package ships (Material
Design Icons, Apache-2.0), and the program's own look."""

from fonticon_mdi7 import MDI7
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.looks import LOOK

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Icons(QObject):
    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The letter of the icon font that draws `name` ("arrow-left")."""
        return str(getattr(MDI7, name.replace("-", "_"))).removeprefix("mdi7.")

    @Slot(str, result=QUrl)
    def look(self, name: str) -> QUrl:
        """The address of a file of assets/look ("streets/energy/skyline.svg")."""
        return QUrl.fromLocalFile(str(LOOK / name))
