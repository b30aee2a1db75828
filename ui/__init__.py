"""The faces: PySide6 and QML. They show and ask; they decide nothing."""
