// Restores the terminal when the program dies of a fault of its own. In C, since a signal handler must not enter
// Swift's run-time: whatever it was doing may be half done.
#ifndef JSO_TERMINAL_RESCUE_H
#define JSO_TERMINAL_RESCUE_H

#include <stddef.h>

// Remembers the modes of the terminal on standard input, to be called before anything is changed in it.
void terminal_rescue_remember(void);

// From now on standard error is kept aside, and a fatal signal writes `bytes` to standard output, restores the
// modes, writes out what was kept, and ends the program as that signal does. Works on a stack of its own, so also
// when the main thread's stack is used up. At most 1024 bytes are taken.
void terminal_rescue_arm(const unsigned char *bytes, size_t count);

// The normal end: writes out what was kept, and restores signals, stack and standard error.
void terminal_rescue_disarm(void);

#endif
