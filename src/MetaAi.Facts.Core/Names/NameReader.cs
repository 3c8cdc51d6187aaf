using System.Text;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Names;

/// <summary>
/// Reads a list of names: "Amazon, Microsoft et Oracle". Every word is part of a name, joins two, or leads to one; what can be read in two ways is
/// refused, and so is a name that is said twice.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class NameReader
{
    private const char Comma = ',';

    // A quote is much shorter; the tool reads what any assembly holds.
    private const int LongestPhrase = 1000;

    private readonly string phrase;
    private readonly NameTable table;
    private readonly NameListWords words;
    private readonly IReadOnlyList<EquatableArray<string>>?[] waysFrom;
    private int furthest;

    private NameReader(string phrase, NameTable table, NameListWords words)
    {
        this.phrase = phrase;
        this.table = table;
        this.words = words;
        waysFrom = new IReadOnlyList<EquatableArray<string>>?[phrase.Length + 1];
    }

    /// <summary>Reads a phrase. Never throws.</summary>
    /// <param name="quote">The words.</param>
    /// <param name="language">The language of the text, a BCP 47 tag.</param>
    /// <param name="table">The names that there are.</param>
    /// <param name="type">The enumeration's name, for what is said of a phrase that is not read.</param>
    public static NameReading Read(string quote, string language, NameTable table, string type)
    {
        var phrase = TextFolding.FoldWords(quote);
        var reader = new NameReader(phrase, table, LanguagePacks.Find(language)?.NameLists ?? new());
        var ways = phrase.Length <= LongestPhrase ? reader.Ways(0) : [];
        return ways.Count switch
        {
            0 => new() { Problem = reader.Unknown(quote, type) },
            1 => Twice(ways[0]) is { } twice ? new() { Problem = new(FactRules.NameTwice, twice, quote) } : new() { Members = ways[0] },
            _ => new() { Problem = new(FactRules.NameAmbiguous, quote, Said(ways[0]), Said(ways[1])) },
        };
    }

    /// <summary>The first name that a list holds twice, or null.</summary>
    private static string? Twice(EquatableArray<string> members) => members.GroupBy(member => member, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;

    private static string Said(EquatableArray<string> members) => string.Join(", ", members);

    private FactMessage Unknown(string quote, string type)
    {
        // The words from the furthest name that was looked for to the next link: what a person would call the name that is not there.
        var start = Leads(furthest).Max();
        var end = start;
        while (end < phrase.Length && phrase[end] != Comma && !(phrase[end] == ' ' && LinkEnd(end + 1) > end + 1))
        {
            end++;
        }

        var name = phrase.Substring(start, end - start).Trim();
        var nearest = NearSpelling.Nearest(name, table.Written());
        return new FactMessage(FactRules.UnknownName, name.Length == 0 ? quote : name, quote, type, nearest ?? "(none)");
    }

    // At most two: the second shows that there is more than one.
    private IReadOnlyList<EquatableArray<string>> Ways(int start)
    {
        if (waysFrom[start] is { } known)
        {
            return known;
        }

        furthest = Math.Max(furthest, start);
        var ways = new List<EquatableArray<string>>();
        foreach (var nameStart in Leads(start))
        {
            foreach (var (member, end) in NamesAt(nameStart))
            {
                foreach (var rest in Rests(end))
                {
                    EquatableArray<string> way = [member, .. rest];
                    if (ways.Count < 2 && !ways.Contains(way))
                    {
                        ways.Add(way);
                    }
                }
            }
        }

        return waysFrom[start] = ways;
    }

    // What may follow a name: nothing, or a link and the rest of the list.
    private IEnumerable<EquatableArray<string>> Rests(int end)
    {
        if (end == phrase.Length)
        {
            return [default];
        }

        var next = LinkEnd(end);
        return next > end ? Ways(next) : [];
    }

    /// <summary>Where names may begin: here, or after the words that lead to one.</summary>
    private IEnumerable<int> Leads(int start)
    {
        yield return start;
        foreach (var lead in words.Leads)
        {
            var end = start + lead.Length;
            if (Stands(lead, start) && end < phrase.Length)
            {
                if (lead[lead.Length - 1] == '\'')
                {
                    yield return SkipSpace(end);
                }
                else if (phrase[end] == ' ')
                {
                    yield return end + 1;
                }
            }
        }
    }

    // The members named from here on, and where their names end.
    private IEnumerable<(string Member, int End)> NamesAt(int start)
    {
        var key = new StringBuilder();
        for (var end = start; end < phrase.Length && key.Length <= table.LongestKey;)
        {
            NameKey.Append(key, phrase[end++]);
            if (!IsNameEnd(start, end))
            {
                continue;
            }

            foreach (var member in table.Find(key.ToString()))
            {
                yield return (member, SkipClosing(end));
            }
        }
    }

    // A name ends with a sign of its own, where a word does.
    private bool IsNameEnd(int start, int end) =>
        end > start && !NameKey.IsDropped(phrase[end - 1])
        && (end == phrase.Length || !char.IsLetterOrDigit(phrase[end - 1]) || !char.IsLetterOrDigit(phrase[end]));

    // "Inc." and a quotation mark that closes: they end the name, and say nothing.
    private int SkipClosing(int end)
    {
        while (end < phrase.Length && phrase[end] != ' ' && phrase[end] != '\'' && NameKey.IsDropped(phrase[end]))
        {
            end++;
        }

        return end < phrase.Length - 1 && phrase[end] == ' ' && phrase[end + 1] is '»' or '”' or '"' ? end + 2 : end;
    }

    /// <summary>Where the next name begins, after a comma, a link, or both; the position itself where there is neither.</summary>
    private int LinkEnd(int end)
    {
        var start = SkipSpace(end);
        if (start < phrase.Length && phrase[start] == Comma)
        {
            var after = SkipSpace(start + 1);
            return Math.Max(after, WordEnd(after));
        }

        return start > end || (end > 0 && phrase[end - 1] == ' ') ? Math.Max(end, WordEnd(start)) : end;
    }

    // After the longest word that links, and the space after it.
    private int WordEnd(int start)
    {
        var end = -1;
        foreach (var link in words.Links)
        {
            var after = start + link.Length;
            if (Stands(link, start) && after < phrase.Length && phrase[after] == ' ')
            {
                end = Math.Max(end, after + 1);
            }
        }

        return end;
    }

    private bool Stands(string word, int start)
    {
        if (start + word.Length > phrase.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(phrase[start + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private int SkipSpace(int at) => at < phrase.Length && phrase[at] == ' ' ? at + 1 : at;
}
