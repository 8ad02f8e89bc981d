// Measures the search; scripts/bench-search and scripts/fit-search run it.
//
//   search-bench quality FILE.csv …   how good it is on labelled queries, by kind
//   search-bench misses FILE.csv …    which of them it gets wrong
//   search-bench speed COUNT [FILE]   time with so many documents beside our own; writes them all to FILE
//   search-bench signs FILE.csv …     what tells subject from other, for texts left out in turn and for the queries

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.dropFirst().first) {
case ("quality", .some): try Quality.print(files: arguments.dropFirst())
case ("misses", .some): try Quality.printMisses(files: arguments.dropFirst())
case ("speed", let count?): try Speed.print(besides: Int(count) ?? 0, file: arguments.dropFirst(2).first)
case ("signs", .some): try Signs().print(files: arguments.dropFirst())
default: print("usage: search-bench quality|misses|signs FILE.csv … | speed COUNT [FILE]")
}
