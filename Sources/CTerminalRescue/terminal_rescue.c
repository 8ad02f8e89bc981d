#define _GNU_SOURCE
#include "terminal_rescue.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
enum { fatal_signal_count = sizeof fatal_signals / sizeof *fatal_signals };

// All that the handler needs, made ready beforehand.
static struct termios modes;
static unsigned char restoring_bytes[1024];
static size_t restoring_count;
static int messages = -1, standard_error = -1;

static struct sigaction previous[fatal_signal_count];
static stack_t previous_stack;
static _Alignas(16) unsigned char own_stack[64 * 1024];

static void write_all(int target, const unsigned char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(target, bytes, count);
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

static void release_messages(void) {
    unsigned char buffer[1024];
    ssize_t count;
    while ((count = read(messages, buffer, sizeof buffer)) > 0) write_all(standard_error, buffer, (size_t)count);
}

// Calls write, read, tcsetattr and raise alone: POSIX allows them here.
static void restore_terminal(int number) {
    write_all(STDOUT_FILENO, restoring_bytes, restoring_count);
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    release_messages();
    // What the signal does of itself, since it was reset when this was called.
    raise(number);
}

void terminal_rescue_remember(void) { tcgetattr(STDIN_FILENO, &modes); }

void terminal_rescue_arm(const unsigned char *bytes, size_t count) {
    restoring_count = count < sizeof restoring_bytes ? count : sizeof restoring_bytes;
    memcpy(restoring_bytes, bytes, restoring_count);

    int ends[2];
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) == 0) {
        messages = ends[0];
        standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
        dup2(ends[1], STDERR_FILENO);
        close(ends[1]);
    }

    const stack_t stack = {.ss_sp = own_stack, .ss_size = sizeof own_stack};
    sigaltstack(&stack, &previous_stack);
    struct sigaction action = {.sa_handler = restore_terminal, .sa_flags = (int)(SA_RESETHAND | SA_ONSTACK)};
    for (int index = 0; index < fatal_signal_count; index++) sigaction(fatal_signals[index], &action, &previous[index]);
}

void terminal_rescue_disarm(void) {
    for (int index = 0; index < fatal_signal_count; index++) sigaction(fatal_signals[index], &previous[index], NULL);
    sigaltstack(&previous_stack, NULL);
    if (messages < 0) return;
    dup2(standard_error, STDERR_FILENO);
    release_messages();
    close(messages);
    close(standard_error);
    messages = standard_error = -1;
}
