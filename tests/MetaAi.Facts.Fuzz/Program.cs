using System.Globalization;
using MetaAi.Facts.Fuzz;
using MetaAi.Facts.Fuzz.Coverage;
using MetaAi.Facts.Fuzz.Declarations;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["random", ..] when FuzzOptions.TryParse(args.AsSpan(1)) is { } options:
        Console.WriteLine($"seed        {options.Seed}, {options.Workers} workers");
        Console.WriteLine($"inputs      {options.Count:N0} for {options.Target}");
        return options.Target == FuzzOptions.Generator ? DeclarationRun.Run(options) : RandomRun.Run(options);
    case ["instrument", var folder]:
        Instruments.Put(folder);
        return 0;
    case ["seeds", var target, var folder] when ByteTarget.Find(target) is { } seeded:
        Seeds.Write(seeded, folder);
        return 0;
    case ["words", var file]:
        Seeds.WriteWords(file);
        return 0;
    case ["guided", var target] when FuzzOptions.Targets.Contains(target):
        GuidedRun.Run(target);
        return 0;
    case ["replay", var target, .. var files] when ByteTarget.Find(target) is { } replayed:
        return Replay.Run(replayed, files);
    default:
        Console.Error.WriteLine($"""
            usage: random TARGET COUNT SEED [--workers N]   tries made inputs
                   instrument FOLDER                        makes the library in a folder count what it passes through, for afl-fuzz
                   seeds TARGET FOLDER                      writes the inputs that afl-fuzz starts from
                   words FILE                               writes the words of the tables, as a dictionary for afl-fuzz
                   guided TARGET                            tries what afl-fuzz hands in
                   replay TARGET FILE…                      tries files, and prints each as a line of the corpus with what is wrong
            TARGET is one of {string.Join(", ", FuzzOptions.Targets)}.
            """);
        return 2;
}
