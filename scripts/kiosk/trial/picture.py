"""Reads a picture of the display by the kiosk's own fonts: what a person sees, without anything inside the machine."""
import gzip
import struct


class Font:
    """A console font of ours: the character of each sign, by its dots."""

    def __init__(self, path):
        data = gzip.open(path).read()
        _, header, _, count, size, self.height, self.width = struct.unpack("<7I", data[4:32])
        self.characters = {}
        for index, entry in enumerate(data[header + count * size:].split(b"\xff")[:count]):
            for character in entry.decode()[:1]:
                self.characters.setdefault(self._dots(data, header + index * size, size), character)
        self.characters[(0,) * self.height] = " "
        self.alike = {}
        for index, entry in enumerate(data[header + count * size:].split(b"\xff")[:count]):
            if entry:
                self.alike[ord(entry.decode()[0])] = self.characters[self._dots(data, header + index * size, size)]

    def _dots(self, data, start, size):
        row_bytes = size // self.height
        rows = [data[start + i * row_bytes:start + (i + 1) * row_bytes] for i in range(self.height)]
        return tuple(int.from_bytes(row, "big") >> (row_bytes * 8 - self.width) for row in rows)

    def as_seen(self, text):
        """The text with one letter for all that look alike: Latin e and Cyrillic е have the same dots."""
        return text.translate(self.alike)


class Picture:
    """The dots of the display."""

    def __init__(self, data):
        magic, size, _, self.dots = data.split(b"\n", 3)
        assert magic == b"P6"
        self.columns, self.rows = map(int, size.split())

    def lines(self, font):
        """The rows of text; what the font does not have, such as the cell under the cursor, is �."""
        return [
            "".join(self._character(font, row, column) for column in range(self.columns // font.width))
            for row in range(self.rows // font.height)]

    def _character(self, font, row, column):
        start = 3 * (row * font.height * self.columns + column * font.width)
        cells = []
        for line in range(font.height):
            offset = start + 3 * line * self.columns
            cells.append(self.dots[offset:offset + 3 * font.width])
        pixels = [[cell[i:i + 3] for i in range(0, len(cell), 3)] for cell in cells]
        # Every sign leaves its upper left corner free, but for full blocks and lines that cross a cell.
        ground = pixels[0][0]
        dots = tuple(
            sum(1 << (font.width - 1 - i) for i, pixel in enumerate(line) if pixel != ground) if line.count(ground) < font.width else 0
            for line in pixels)
        return font.characters.get(dots, "\N{REPLACEMENT CHARACTER}")
