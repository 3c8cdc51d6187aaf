using MetaAi.Facts.Cli.Explaining;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>Finds the proper names among the names that facts are: those that quotes write with a capital.</summary>
internal static class ProperNames
{
    /// <summary>How they are written, by the name: as in code where a quote does so, and else as in the first quote.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<FactRecord> records)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var (name, written) in record.Values.Zip(RecordWords.WrittenNames(record)))
            {
                if (written is not null && char.IsUpper(written[0]) && (written == name || !names.ContainsKey(name)))
                {
                    names[name] = written;
                }
            }
        }

        return names;
    }
}
