using System.Text;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Makes sentences of the words of one language: a line with its figures, between neighbours that say nothing of them.</summary>
internal sealed class SentenceMaker(Tongue tongue)
{
    private readonly Dictionary<SentenceGroup, List<string>> sections = Enum.GetValues<SentenceGroup>()
        .ToDictionary(group => group, group => tongue.Words.Sections.Where(name => name.StartsWith(Prefix(group), StringComparison.Ordinal)).ToList());

    /// <summary>The sentence of a seed.</summary>
    public MadeSentence Make(int seed)
    {
        for (var attempt = 0UL; ; attempt++)
        {
            var draw = new Draw((((ulong)seed + 1) * 64) + attempt);
            var sentence = Make(draw);
            if (IsClear(sentence))
            {
                return draw.Chance(12) && sentence.Text.AsSpan().IndexOfAny("\n\t|") < 0 ? sentence with { Text = Wrap(sentence.Text, draw) } : sentence;
            }
        }
    }

    private static string Prefix(SentenceGroup group) => group switch
    {
        SentenceGroup.Carrier => "carrier ",
        SentenceGroup.Near => "near ",
        _ => "trap ",
    };

    private MadeSentence Make(Draw draw)
    {
        var group = draw.Between(0, 99) switch
        {
            < 45 => SentenceGroup.Carrier,
            < 73 => SentenceGroup.Near,
            _ => SentenceGroup.Trap,
        };
        var section = draw.Pick(sections[group]);
        var line = draw.Pick(tongue.Words[section]);
        var writer = new LineWriter(tongue, draw);
        var gap = IsBlock(line) ? "\n\n" : " ";
        if (draw.Chance(30))
        {
            writer.Write(draw.Pick(tongue.Words["neighbour"]) + gap);
        }

        writer.Write(line);
        if (draw.Chance(30))
        {
            writer.Write(gap + draw.Pick(tongue.Words["neighbour"]));
        }
        else if (group == SentenceGroup.Carrier && draw.Chance(40))
        {
            writer.Write(draw.Either(" ", "\n\n") + draw.Pick(tongue.Words[draw.Pick(sections[group])]));
        }

        return new(writer.Text, writer.Marks, writer.Passed, $"{section}: {line}", group);
    }

    // Lines that are cells, list items or mail, or no sentences, stand by themselves.
    private static bool IsBlock(string line) => line[^1] is not ('.' or '”') || line[0] is '>' or '-' || line.AsSpan().IndexOfAny("\n\t|") >= 0;

    // A figure that stands twice cannot be quoted without more words, and two ">" are a path.
    private static bool IsClear(MadeSentence sentence) => !IsTwice(sentence.Text, " > ") && sentence.Marks.All(mark => !IsTwice(sentence.Text, sentence.Text[mark.Place.Start..mark.Place.End]));

    private static bool IsTwice(string text, string words) => text.IndexOf(words, StringComparison.Ordinal) != text.LastIndexOf(words, StringComparison.Ordinal);

    private static string Wrap(string text, Draw draw)
    {
        var places = Enumerable.Range(1, text.Length - 2).Where(at => text[at] == ' ' && char.IsLower(text[at + 1]) && text[at - 1] != ' ').ToList();
        if (places.Count == 0)
        {
            return text;
        }

        var wrapped = new StringBuilder(text);
        wrapped[draw.Pick(places)] = '\n';
        return wrapped.ToString();
    }
}
