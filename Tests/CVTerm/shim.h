// The emulator, and the pseudo-terminals that feed it.
#include <stddef.h>
#include <vterm.h>

// glibc has these, but hides them from Swift, which reads its headers without the X/Open extensions.
int posix_openpt(int flags);
int grantpt(int master);
int unlockpt(int master);
int ptsname_r(int master, char *name, size_t size);
