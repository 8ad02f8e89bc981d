// Put before a program by LD_PRELOAD: its clock shows the seconds that stand in the file named by MOVED_CLOCK, so
// that a test can let a day go by.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

time_t time(time_t *result) {
    long now = 0;
    const char *name = getenv("MOVED_CLOCK");
    FILE *file = name ? fopen(name, "r") : NULL;
    if (file) {
        if (fscanf(file, "%ld", &now) != 1) now = 0;
        fclose(file);
    }
    if (result) *result = now;
    return now;
}
