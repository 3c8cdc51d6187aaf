using System.Collections;
using System.Reflection;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Core.Tests.Languages;

/// <summary>Scanning knows every word that may stand in a figure.</summary>
public sealed class PhraseTablesTests
{
    // What no figure may hold, and how nouns and hedges are told, is in no figure; names are what keeps figures out, cues and rates stand beside them, and sentences around them.
    private static readonly string[] NotOfFigures =
    [
        nameof(UnitWords.NotCounted), nameof(UnitWords.IrregularPlurals), nameof(NegationWords.Clauses), nameof(NegationWords.LimitPassings), nameof(NegationWords.NoVerbs), nameof(NegationWords.Expletives),
        nameof(NegationWords.ExpletiveComparatives), nameof(LanguagePack.AdverbsAfterHedges),
        nameof(UnitWords.Measures), nameof(UnitWords.HyphenMeasures), nameof(UnitWords.MeasureParts), nameof(UnitWords.MeasuresWithRest), nameof(UnitWords.MetreNouns), nameof(UnitWords.Peoples),
    ];

    public static TheoryData<string> Languages => [.. LanguagePacks.Tags];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_table_of_a_pack_is_listed(string language)
    {
        var pack = LanguagePacks.Find(language)!;
        var listed = PhraseTables.Of(pack).ToArray();
        var tables = TablesOf(pack, nameof(LanguagePack)).ToArray();

        tables.Length.ShouldBeGreaterThan(60);
        tables.Where(table => table.Table.Phrases.Count > 0 && !listed.Contains(table.Table)).Select(table => table.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Every_table_that_shows_a_figure_is_one_that_stands_in_it()
    {
        foreach (var pack in LanguagePacks.Tags.Select(tag => LanguagePacks.Find(tag)!))
        {
            PhraseTables.Anchors(pack).Except(PhraseTables.Of(pack).SelectMany(table => table.Phrases)).ShouldBeEmpty();
        }
    }

    private static IEnumerable<(string Path, PhraseTable Table)> TablesOf(object part, string path)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.GetIndexParameters().Length > 0 || property.GetValue(part) is not { } value || value is NameWords or KeptOutWords or CueWords or BesideWords or SentenceWords or RelatingWords || NotOfFigures.Contains(property.Name))
            {
                continue;
            }

            var name = $"{path}.{property.Name}";
            object[] items = value is IEnumerable list and not string ? [.. list] : [value];
            foreach (var item in items)
            {
                if (item is PhraseTable table)
                {
                    yield return (name, table);
                }
                else if (item.GetType().Namespace == typeof(NameWords).Namespace && item.GetType().IsClass)
                {
                    foreach (var inner in TablesOf(item, name))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }
}
