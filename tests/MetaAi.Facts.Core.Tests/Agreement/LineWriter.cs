using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>
/// Writes a line of the words. <c>{name}</c> is one of the words of that section, or a figure: with <c>?</c> after it under a cue, with <c>~</c> one
/// that a scan may leave out, <c>⟦…⟧atMost!</c> says that the words within say this together and are read, without <c>!</c>
/// that they may be, with <c>none</c> that they say nothing; where no figure was written in them, they are refused. Of <c>⟨…⟩</c> nothing is claimed.
/// </summary>
internal sealed class LineWriter(Tongue tongue, Draw draw)
{
    private readonly StringBuilder text = new();
    private readonly List<Mark> marks = [];
    private readonly List<Stretch> passed = [];
    private readonly FigureMaker figures = new(tongue, draw);

    /// <summary>What has been written.</summary>
    public string Text => text.ToString();

    /// <summary>The figures that have been written.</summary>
    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>The words of which nothing is claimed.</summary>
    public IReadOnlyList<Stretch> Passed => passed;

    /// <summary>Writes a line after what has been written.</summary>
    public void Write(string line)
    {
        var (wholeStart, firstInWhole, passedStart) = (0, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '{':
                    var close = line.IndexOf('}', i);
                    i = Slot(line[(i + 1)..close], line, close);
                    break;
                case '⟦':
                    (wholeStart, firstInWhole) = (text.Length, marks.Count);
                    break;
                case '⟧':
                    var end = i + 1;
                    while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] == '-'))
                    {
                        end++;
                    }

                    var isRead = end < line.Length && line[end] == '!';
                    Whole(wholeStart, firstInWhole, line[(i + 1)..end], isRead);
                    i = isRead ? end : end - 1;
                    break;
                case '⟨':
                    passedStart = text.Length;
                    break;
                case '⟩':
                    passed.Add(new(passedStart, text.Length));
                    break;
                default:
                    text.Append(line[i]);
                    break;
            }
        }
    }

    private int Slot(string name, string line, int close)
    {
        if (tongue.Words.Has("word " + name))
        {
            text.Append(Cased(draw.Pick(tongue.Words["word " + name])));
            return close;
        }

        var next = close + 1 < line.Length ? line[close + 1] : ' ';
        Answer? said = next switch
        {
            '?' => Answer.OpenCue,
            '~' => Answer.ProofAlone,
            _ => null,
        };
        var figure = figures.Make(name, isLast: next is '.' or ';');
        Elide(figure.Words);
        var start = text.Length;
        text.Append(figure.Words);
        marks.Add(new(new(start, text.Length), figure.Said, said ?? Answer.Value, null));
        return said is null ? close : close + 1;
    }

    private void Whole(int start, int first, string what, bool isRead)
    {
        if (first == marks.Count)
        {
            marks.Add(new(new(start, text.Length), new("none", null, null, null), Answer.Refusal, null));
            return;
        }

        var said = marks[^1].Said;
        Said? together = what switch
        {
            "none" => null,
            "minus" => said.Negative(),
            "inverse" => said.Inverse(),
            "points" => said with { Kind = "points", Unit = "pp" },
            "range" => figures.Pair,
            "tolerance10" => said.Within(10),
            ['x', .. var factor, >= 'A' and <= 'Z', _, var last] when char.IsAsciiLetterUpper(last) => said.Times(Factor(factor)) with { Kind = "money", Unit = what[^3..] },
            ['x', .. var factor] => said.Times(Factor(factor)),
            _ => said.Under(what),
        };
        var whole = new MadeWhole(new(start, text.Length), together, isRead);
        for (var i = first; i < marks.Count; i++)
        {
            marks[i] = marks[i] with { Answer = Answer.OpenCue, Whole = whole };
        }
    }

    private static decimal Factor(string factor) => decimal.Parse(factor, NumberStyles.Float, CultureInfo.InvariantCulture);

    // A word that begins sentences in upper case goes on in lower case.
    private string Cased(string word) =>
        text.Length > 1 && text[^1] == ' ' && (char.IsLetter(text[^2]) || text[^2] == ',') && tongue.Words["lowered"].Any(first => word.StartsWith(first, StringComparison.Ordinal))
            ? char.ToLowerInvariant(word[0]) + word[1..]
            : word;

    // "de" and a vowel after it are written as one.
    private void Elide(string words)
    {
        if (text.Length > 3 && text[^1] == ' ' && tongue.Elides(text.ToString(text.Length - 4, 3), words))
        {
            text.Length -= 2;
            text.Append('\'');
        }
    }
}
