/// The code page of Windows for Cyrillic letters.
enum Windows1251 {
    /// The letters of the bytes from 0x80 on; 0x98 stands for nothing and stays the control sign that it is in Unicode.
    private static let upperHalf: [[UInt8]] = Array(
        """
        ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
        АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя
        """.unicodeScalars.map { Array(String($0).utf8) })

    static func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
        text.reserveCapacity(text.count + bytes.count)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text += upperHalf[Int(byte) - 0x80] }
        }
    }
}
