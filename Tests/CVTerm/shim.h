// The emulator, and the pseudo-terminals that feed it.
#include <pty.h>
#include <vterm.h>
