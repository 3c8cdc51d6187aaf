using System.Collections;
using System.Reflection;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Every phrase table that a language has, found by reflection so that none is forgotten.</summary>
internal static class PackTables
{
    public static IReadOnlyList<PackTable> All { get; } = [.. LanguagePacks.Tags.SelectMany(Of)];

    /// <summary>The tables of a language that have phrases, and the shared ones as that language reads them.</summary>
    private static IEnumerable<PackTable> Of(string language) => Within(LanguagePacks.Find(language)!, "")
        .Concat(
        [
            ("Signs.Table", CurrencySigns.Table), ("Signs.After", CurrencySigns.After), ("Signs.BeforeDigits", CurrencySigns.BeforeDigits),
            ("Signs.Transliterated", CurrencySigns.Transliterated),
            ("Signs.Codes", IsoCurrencies.Table), ("Signs.Former", FormerCurrencies.Table), ("Signs.VulgarFractions", NumericSigns.VulgarFractions),
        ])
        .Where(table => table.Table.Phrases.Count > 0)
        .Select(table => new PackTable(language, table.Path, table.Table));

    private static IEnumerable<(string Path, PhraseTable Table)> Within(object part, string path)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.GetIndexParameters().Length > 0 || property.GetValue(part) is not { } value)
            {
                continue;
            }

            var items = value is IEnumerable list and not string and not PhraseTable ? list.Cast<object>() : [value];
            foreach (var (item, index) in items.Select((item, index) => (item, index)))
            {
                var name = $"{path}{property.Name}{(value == item ? "" : $"[{index}]")}";
                if (item is PhraseTable table)
                {
                    yield return (name, table);
                }
                else if (item.GetType().Namespace == typeof(NameWords).Namespace && item.GetType().IsClass)
                {
                    foreach (var inner in Within(item, name + "."))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }
}
