using MetaAi.Facts;
using MetaAi.Facts.Reading;

namespace Scenarios;

/// <summary>Reads the phrases of options as the library reads those of articles, and makes assumptions of them.</summary>
/// <param name="language">The language of the phrases.</param>
/// <param name="currency">What an ambiguous currency stands for.</param>
internal sealed class PhraseReader(string language, string currency)
{
    private const string Reason = "given on the command line";

    private readonly ReadingContext context = new() { Language = language, Currency = currency };

    /// <summary>Whether a phrase is an amount of money.</summary>
    /// <exception cref="MistakeException">It is not read.</exception>
    public bool IsMoney(string option, string phrase) => Read(option, phrase).Kind == FigureKind.Money;

    /// <summary>Whether a phrase is a percentage, a share or a multiple.</summary>
    /// <exception cref="MistakeException">It is not read.</exception>
    public bool IsRatio(string option, string phrase) => Read(option, phrase).Kind is FigureKind.Percent or FigureKind.Fraction or FigureKind.Ratio;

    /// <summary>An amount that is assumed.</summary>
    /// <exception cref="MistakeException">It is not read, or is no amount in a currency.</exception>
    public Assumption<MonetaryAmount> Money(string option, string phrase, string name) => !IsMoney(option, phrase)
        ? throw new MistakeException($"{option}: '{phrase}' is no amount of money. Say one with its currency: \"8 to 10 billion dollars\".")
        : Read(option, phrase).Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper)
            ? Mistake.In(option, "Say which currency it is, as in \"10 million euros\", or --currency USD.", () => Assumption.Money(Read(option, phrase), Reason, name))
            : throw new MistakeException($"--currency: '{currency}' is no currency that the words of '{phrase}' can stand for. Say one that is, in capitals, as USD for dollars, or write another one out: \"10 million euros\".");

    /// <summary>A share or a change that is assumed.</summary>
    /// <exception cref="MistakeException">It is not read, or is none.</exception>
    public Assumption<Ratio> Ratio(string option, string phrase, string name) => !IsRatio(option, phrase)
        ? throw new MistakeException($"{option}: '{phrase}' is no share. Say one with its sign or in words: \"10 to 20 %\", \"a third\".")
        : Mistake.In(option, "Say one that can be computed with: \"10 to 20 %\".", () => Assumption.Ratio(Read(option, phrase), Reason, name));

    // What the reader refuses, it says why: two figures, an unknown word, a loss.
    private Figure Read(string option, string phrase) => string.IsNullOrWhiteSpace(phrase)
        ? throw new MistakeException($"{option}: there is nothing in it. Say an amount or a share: \"8 to 10 billion dollars\", \"10 to 20 %\".")
        : FigureReader.Read(phrase.Trim(), context) is var reading && reading.Figure is { } figure ? figure
        : throw new MistakeException($"{option}: {reading.Message}. Phrases are read in '{context.Language}'; --lang changes that.");
}
