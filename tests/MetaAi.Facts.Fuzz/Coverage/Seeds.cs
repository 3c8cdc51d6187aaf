using System.Globalization;
using System.Text;
using MetaAi.Facts.Core.Tests.Fuzzing;
using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Fuzz.Coverage;

/// <summary>What afl-fuzz starts from: inputs, and the words of the tables.</summary>
internal static class Seeds
{
    private const int Made = 200;
    private const int EveryRow = 12;
    private const int LongestWord = 24;

    /// <summary>Worked rows and made inputs, for a target.</summary>
    public static IEnumerable<string> LinesFor(FuzzTarget target)
    {
        var next = target.From(1);
        var rows = target.Name == "lock" ? [] : WorkedRows.All.Where((_, index) => index % EveryRow == 0).Select(row => new FuzzInput(row.Text, row.Context, target.Name == "judge" ? row.Text : "").ToString());
        return rows.Concat(Enumerable.Range(0, Made).Select(_ => next().ToString()).Where(line => line.Length < 400));
    }

    /// <summary>Writes the inputs of a target, each to a file.</summary>
    /// <param name="target">The target.</param>
    /// <param name="folder">The folder; made where there is none.</param>
    public static void Write(ByteTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (index, line) in target.Lines.Index())
        {
            File.WriteAllText(Path.Combine(folder, index.ToString("0000", CultureInfo.InvariantCulture)), line, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    /// <summary>Writes every phrase of the tables as an entry of a dictionary.</summary>
    /// <param name="file">The file.</param>
    public static void WriteWords(string file)
    {
        var words = LanguagePacks.Tags.SelectMany(tag => PhrasesOf(LanguagePacks.Find(tag)!)).Where(word => word.Length is > 1 and <= LongestWord).Distinct().Order(StringComparer.Ordinal);
        File.WriteAllLines(file, words.Select(word => $"\"{Escape(word)}\""));
    }

    private static IEnumerable<string> PhrasesOf(LanguagePack pack) =>
        from holder in (object[])[pack, pack.Numbers, pack.Units, pack.Dates, pack.Cues, pack.Names, pack.Negations, pack.KeptOut]
        from property in holder.GetType().GetProperties()
        where property.CanRead && property.GetIndexParameters().Length == 0
        let table = property.GetValue(holder) as PhraseTable
        where table is not null
        from phrase in table.Phrases
        select phrase;

    private static string Escape(string word)
    {
        var escaped = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(word))
        {
            escaped.Append(value is >= (byte)' ' and < 0x7F and not (byte)'"' and not (byte)'\\' ? ((char)value).ToString() : $"\\x{value:X2}");
        }

        return escaped.ToString();
    }
}
