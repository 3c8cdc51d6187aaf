using System.Globalization;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Holds what the product says of a made sentence against what its maker knows.</summary>
internal sealed class SentenceCheck
{
    private const int MostStretches = 12;

    private readonly Product product;
    private readonly IReadOnlyList<string> leads;
    private readonly MadeSentence sentence;
    private readonly FactText text;
    private readonly IReadOnlyList<Listed> listed;
    private readonly Draw draw;

    private SentenceCheck(MadeSentence sentence, Tongue tongue, Product product, int seed)
    {
        this.sentence = sentence;
        this.product = product;
        leads = tongue.Words["lead"];
        text = new("a", sentence.Text);
        listed = Listed.In(sentence.Text, product);
        draw = new((ulong)seed);
    }

    /// <summary>The first answer that is not right, or null.</summary>
    public static Disagreement? Find(MadeSentence sentence, Tongue tongue, Product product, int seed) => All(sentence, tongue, product, seed).FirstOrDefault();

    /// <summary>Every answer that is not right.</summary>
    public static IEnumerable<Disagreement> All(MadeSentence sentence, Tongue tongue, Product product, int seed)
    {
        var check = new SentenceCheck(sentence, tongue, product, seed);
        return sentence.Marks.SelectMany(check.Listing).Concat(check.Unwritten()).Concat(sentence.Marks.SelectMany(check.Proof)).Concat(sentence.Marks.SelectMany(check.Stretches));
    }

    // The scan lists the figure, with its value and at its place.
    private IEnumerable<Disagreement> Listing(Mark mark)
    {
        var over = listed.Where(found => found.Said is not null && found.Place.Overlaps(mark.Place)).ToList();
        var isListed = mark.Whole?.IsRead ?? mark.Answer == Answer.Value;
        if (over.Count == 0)
        {
            if (isListed)
            {
                yield return new("scan", Words(mark.Extent), mark.Allowed!.ToString(), "nothing");
            }

            yield break;
        }

        foreach (var found in over)
        {
            var (words, said) = (Line(found.Words), found.Said!);
            if (mark.Allowed is not { } allowed || !IsAt(found.Place, mark.Extent))
            {
                yield return new("scan", Words(mark.Extent), mark.Allowed?.ToString() ?? "no reading", $"'{words}' {said}");
            }
            else if (mark.Answer == Answer.ProofAlone && IsBareYear(mark, said))
            {
                yield break;
            }
            else if (!Says(said, allowed) || (isListed && (said.Unit != allowed.Unit || said.Kind != allowed.Kind)))
            {
                yield return new("scan", Words(mark.Extent), allowed.ToString(), said.ToString());
            }
            else if (product.Read(found.Words, Product.TypeOf(said)) is var read && read != said)
            {
                yield return new("read", words, said.ToString(), read?.ToString() ?? "a refusal");
            }
            else if (product.Prove(text, found.Words, Product.TypeOf(said)) is var outcome and not QuoteOutcome.Found)
            {
                yield return new("proof of the listed words", words, "Found", outcome.ToString());
            }
        }
    }

    // The scan lists nothing that was not written, and refuses nothing either.
    private IEnumerable<Disagreement> Unwritten() => listed
        .Where(found => (found.Said is not null || sentence.Group != SentenceGroup.Trap) && !sentence.Marks.Any(mark => found.Place.Overlaps(mark.Place)) && !sentence.Passed.Any(found.Place.Overlaps))
        .Select(found => new Disagreement("scan", Line(found.Words), "no figure", found.Said?.ToString() ?? "a refusal"));

    // The figure's own words are proved where they say what is meant, and not where a cue is left out.
    private IEnumerable<Disagreement> Proof(Mark mark)
    {
        var words = Words(mark.Place);
        if (mark.Answer is Answer.Value or Answer.ProofAlone)
        {
            var outcome = product.Prove(text, words, Product.TypeOf(mark.Said));
            if (outcome != QuoteOutcome.Found)
            {
                yield return new("proof", words, "Found", outcome.ToString());
            }

            yield break;
        }

        foreach (var kinds in Product.Types)
        {
            if (product.Proves(text, mark.Place, kinds) && product.Read(words, kinds) is { } read)
            {
                yield return new("proof", words, "anything but Found", $"Found as {kinds}: {read}");
                yield break;
            }
        }

        if (mark.Whole is { IsRead: true, Said: { } said } whole && product.Prove(text, Words(whole.Place), Product.TypeOf(said)) is var proved and not QuoteOutcome.Found)
        {
            yield return new("proof", Words(whole.Place), "Found", proved.ToString());
        }
    }

    // What has words of the figure and reads as something else is refused.
    private IEnumerable<Disagreement> Stretches(Mark mark)
    {
        foreach (var stretch in StretchDraw.Around(sentence.Text, mark.Extent, MostStretches, draw))
        {
            if (!stretch.Overlaps(mark.Place) && sentence.Passed.Any(stretch.Overlaps))
            {
                continue;
            }

            var words = sentence.Text[stretch.Start..stretch.End];
            foreach (var kinds in (ReadOnlySpan<FigureKinds>)[FigureKinds.Any, Product.TypeOf(mark.Said), draw.Pick(Product.Types)])
            {
                if (product.Read(words, kinds) is { } read && !IsAllowed(stretch, kinds, read) && product.Proves(text, stretch, kinds))
                {
                    yield return new("proof of a stretch", Line(words), "anything but Found", $"Found as {kinds}: {read}");
                    yield break;
                }
            }
        }
    }

    private bool IsAllowed(Stretch stretch, FigureKinds kinds, Said read)
    {
        var over = sentence.Marks.Where(mark => mark.Extent.Overlaps(stretch)).ToList();
        return over.TrueForAll(mark => mark.Allowed is { } allowed && (Says(read, allowed) || IsDecimalOf(read, allowed) || IsBareYear(mark, read) || IsOtherReading(mark, stretch, kinds)));
    }

    // Which reading of the whole words is meant, is for the declared type to say.
    private static bool IsOtherReading(Mark mark, Stretch stretch, FigureKinds kinds) => kinds != FigureKinds.Any && kinds != Product.TypeOf(mark.Said)
        && stretch == mark.Extent;

    // A noun may be left out, and a count is a number where one is asked for.
    private static bool Says(Said read, Said allowed) => read.Low == allowed.Low && read.High == allowed.High && read.Hedge == allowed.Hedge && read.Part == allowed.Part
        && (read.Unit == allowed.Unit || (read.Kind is "count" or "number" && allowed.Kind is "count" or "number"));

    // "a quarter" is 0.25 where a number is asked for.
    private static bool IsDecimalOf(Said read, Said allowed) =>
        read.Kind == "number" && allowed.Kind == "fraction" && IsSame(read.Low, allowed.Low) && IsSame(read.High, allowed.High) && read.Hedge == allowed.Hedge;

    private static bool IsSame(string? number, string? fraction) =>
        number is null ? fraction is null : Rational.FromDecimal(decimal.Parse(number, CultureInfo.InvariantCulture)).ToFractionString() == fraction;

    // Whether the digits of a year are quoted as a number is for the declared type to say.
    private bool IsBareYear(Mark mark, Said read) => read is { Kind: "number" or "count", Unit: null } && mark.Said.Kind == "date" && Words(mark.Place) == read.Low;

    private bool IsAt(Stretch found, Stretch place) => found.End == place.End
        && (found.Start == place.Start || (found.Start < place.Start && leads.Contains(Line(sentence.Text[found.Start..place.Start]).Trim(), StringComparer.OrdinalIgnoreCase)));

    private string Words(Stretch place) => Line(sentence.Text[place.Start..place.End]);

    // White space runs count as one.
    private static string Line(string words) => string.Join(' ', words.Split([' ', '\n', '\t', '\u00A0', '\u202F', '\u2009'], StringSplitOptions.RemoveEmptyEntries));
}
