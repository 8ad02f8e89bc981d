"""A machine that boots, and what the kiosk must do on it."""
