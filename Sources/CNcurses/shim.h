// ncurses as Swift can import it: wide characters on, and the few macros and
// globals that Swift cannot see wrapped in functions. Without _GNU_SOURCE: with it, sys/select.h would be another one
// than Swift's own, and a first build refuses that.
#ifndef JSO_CNCURSES_SHIM_H
#define JSO_CNCURSES_SHIM_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <fcntl.h>
#include <linux/kd.h>
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

// A picture in one write: ncurses 6.4 writes at each movement of the cursor until it has once come back from the shell.
// So that is done at once, and what it says at leaving goes into a pipe that nobody reads.
static inline void jso_write_pictures_whole(void) {
    int ends[2], terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (terminal < 0) return;
    if (pipe(ends) == 0) {
        for (int end = 0; end < 2; end++) {
            fcntl(ends[end], F_SETFD, FD_CLOEXEC);
            fcntl(ends[end], F_SETFL, O_NONBLOCK);
        }
        dup2(ends[1], STDOUT_FILENO);
        endwin();
        dup2(terminal, STDOUT_FILENO);
        doupdate();
        close(ends[0]);
        close(ends[1]);
    }
    close(terminal);
}

// Takes over the terminal. Its size is what it says itself: LINES and COLUMNS may be those of another window.
static inline SCREEN *jso_newterm(const char *name) {
    use_env(FALSE);
    use_tioctl(TRUE);
    SCREEN *screen = newterm(name, stdout, stdin);
    // Some that go by the name of xterm cannot repeat a character when told to.
    if (screen != NULL) {
        repeat_char = NULL;
        jso_write_pictures_whole();
    }
    return screen;
}
static inline WINDOW *jso_screen_window(void) { return stdscr; }
static inline WINDOW *jso_physical_window(void) { return curscr; }
static inline int jso_color_count(void) { return COLORS; }

static inline attr_t jso_attr_bold(void) { return A_BOLD; }
static inline attr_t jso_attr_underline(void) { return A_UNDERLINE; }
static inline attr_t jso_attr_reverse(void) { return A_REVERSE; }

// The columns that the C library, and so ncurses, gives a character; -1 for one that it does not know. Declared here, since
// the C library tells of it only where everything of X/Open is asked for.
int wcwidth(wchar_t character);
static inline int jso_character_columns(wchar_t character) { return wcwidth(character); }

// A line-drawing character the way this terminal can draw it.
static inline cchar_t jso_line_drawing(char code) { return _nc_wacs[(unsigned char)code]; }

// A cell with a look and no character yet.
static inline cchar_t jso_empty_cell(attr_t attributes, short pair) {
    cchar_t cell = {0};
    const wchar_t blank[2] = {L' ', 0};
    setcchar(&cell, blank, attributes, pair, NULL);
    return cell;
}

// The characters that the font of a Linux console can draw; gives how many there are, or -1 where this is none.
static inline int jso_console_characters(int descriptor, unsigned short *characters, int limit) {
    struct unimapdesc map = {(unsigned short)limit, malloc(sizeof(struct unipair) * (size_t)limit)};
    int count = -1;
    if (map.entries && ioctl(descriptor, GIO_UNIMAP, &map) == 0) {
        count = map.entry_ct;
        for (int index = 0; index < count; index++) characters[index] = map.entries[index].unicode;
    }
    free(map.entries);
    return count;
}

#endif
