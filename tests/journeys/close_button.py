"""The close button of a window that no window manager drew: the message that it would send."""

import ctypes

LONGS_OF_AN_EVENT = 24
CLIENT_MESSAGE = 33
BITS = 32


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib, as long as every event."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * LONGS_OF_AN_EVENT),
    )


def ask_to_close(window: int) -> None:
    """Send a window of the display what its close button sends (ICCCM, WM_DELETE_WINDOW)."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    opened = x11.XOpenDisplay(None)
    if opened is None:
        raise OSError("the display cannot be opened")
    display = ctypes.c_void_p(opened)
    try:
        message = _ClientMessage(
            type=CLIENT_MESSAGE,
            window=window,
            message_type=x11.XInternAtom(display, b"WM_PROTOCOLS", 0),
            format=BITS,
        )
        message.data[0] = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
        if not x11.XSendEvent(display, ctypes.c_ulong(window), 0, 0, ctypes.byref(message)):
            raise OSError("the window cannot be told to close")
    finally:
        x11.XCloseDisplay(display)
