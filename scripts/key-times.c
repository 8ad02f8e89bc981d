// How long a program takes to answer a key: from the byte written into its terminal to the last byte that it writes
// out, in microseconds, a line for each key. Nothing stands between the byte and the clock.
//
// key-times ROUNDS KEY… / START… -- COMMAND…: presses the keys of START once, then all of KEY… ROUNDS times over. A key
// without an answer gives `-`.
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const struct winsize size = {.ws_row = 24, .ws_col = 80};
// Milliseconds without a byte after which a picture is whole, and after which there will be none.
enum { silence = 25, silence_at_start = 300, patience = 1500, patience_at_start = 10000 };

static double microseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

// When the last byte before a silence came; negative when none did.
static double last_byte(int terminal, int wait, int silence) {
    static char bytes[65536];
    struct pollfd waiting = {.fd = terminal, .events = POLLIN};
    double last = -1;
    while (poll(&waiting, 1, last < 0 ? wait : silence) > 0 && read(terminal, bytes, sizeof bytes) > 0) {
        last = microseconds();
    }
    return last;
}

// Negative when there was no answer.
static double press(int terminal, const char *key) {
    double start = microseconds();
    if (write(terminal, key, strlen(key)) < 0) return -1;
    double last = last_byte(terminal, patience, silence);
    return last < 0 ? -1 : last - start;
}

// The place of a word among the words from `place` on, or the end.
static int find(const char *word, int place, int count, char **words) {
    while (place < count && strcmp(words[place], word) != 0) place++;
    return place;
}

int main(int count, char **words) {
    int start = find("/", 2, count, words), command = find("--", start, count, words) + 1, terminal;
    if (command >= count) return 64;
    pid_t child = forkpty(&terminal, NULL, NULL, &size);
    if (child < 0) return 71;
    if (child == 0) {
        execvp(words[command], words + command);
        _exit(127);
    }
    last_byte(terminal, patience_at_start, silence_at_start);
    for (int index = start + 1; index < command - 1; index++) press(terminal, words[index]);
    for (int round = atoi(words[1]); round > 0; round--) {
        for (int index = 2; index < start; index++) {
            double taken = press(terminal, words[index]);
            taken < 0 ? puts("-") : printf("%.1f\n", taken);
        }
    }
    kill(child, SIGKILL);
    close(terminal);
    waitpid(child, NULL, 0);
    return 0;
}
