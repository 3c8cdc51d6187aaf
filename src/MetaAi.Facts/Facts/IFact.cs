using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MetaAi.Facts.Json;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>A fact of any type: what is said about a subject, for a period, by whom, and the words that say it; or a value that was computed from such facts. Immutable.</summary>
[JsonConverter(typeof(NoFactJson))]
public interface IFact
{
    /// <summary>The full name of the member that declares the fact: <c>MetaAi.Domain.Deals.ScaleAi.Price</c>.</summary>
    public string Id { get; }

    /// <summary>What the fact is about (XBRL's entity).</summary>
    public string Subject { get; }

    /// <summary>What is said of the subject (XBRL's concept).</summary>
    public string Concept { get; }

    /// <summary>When the fact holds, or null where that is not said.</summary>
    public ExtendedDate? Period { get; }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public ValueKind ValueKind { get; }

    /// <summary>The type that the value is declared with; also where there is no value.</summary>
    public Type ValueType { get; }

    /// <summary>The value, or null where <see cref="ValueKind"/> says that there is none.</summary>
    public object? UntypedValue { get; }

    /// <summary>The value as a figure, or null where there is none or it is not a figure.</summary>
    public Figure? Figure { get; }

    /// <summary>The value of a fact that is text, or null.</summary>
    public string? Text { get; }

    /// <summary>The names of the members where the value is one name or a list of names, in the order said; empty for every other kind.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>
    /// The same names as the quoted words write them, one for one: "Scale AI" for <c>ScaleAI</c>; null where the words say it otherwise: with another name, or as a description.
    /// </summary>
    public IReadOnlyList<string?> WrittenNames => [.. Names.Select(_ => (string?)null)];

    /// <summary>
    /// Whether the value is a list of names that gives examples, or says that there are more than those that it names: then others contradict it by nothing,
    /// and it counts at least its names.
    /// </summary>
    public bool IsOpenList => false;

    /// <summary>
    /// What the fact says, in one line of plain English: the value with its hedge, what it is of and per, and what kind of statement it is: "39 billion USD",
    /// "15 million GBP a year (forecast, deprecated: superseded by the June plan)"; "undisclosed" or "none" where there is no value. It is the line that
    /// outlines, snapshots and the documentation of a generated member print too.
    /// </summary>
    public string Description { get; }

    /// <summary>The <see cref="Description"/> with names written as a reader is used to them.</summary>
    /// <param name="nameOf">How the name of a member is written.</param>
    /// <returns>The line; of a fact that is no names the <see cref="Description"/> itself.</returns>
    public string Describe(Func<string, string> nameOf) => Description;

    /// <summary>The unit of the figure: an ISO 4217 code, <c>share</c>, <c>x</c>, the noun of what is counted; or null.</summary>
    public string? Unit { get; }

    /// <summary>The precision that the words imply, as XBRL's <c>decimals</c>: −9 says "to the nearest 10^9"; null where they imply none.</summary>
    public int? Decimals { get; }

    /// <summary>The words that the fact was read from, and where they stand; null for a <see cref="Derived{T}"/> value, which no words say.</summary>
    public Evidence? Evidence { get; }

    /// <summary>What other sources say of the same, compared with this fact when it was compiled; empty where one source alone is quoted, and of a derived value.</summary>
    public IReadOnlyList<IFact> Corroborations => [];

    /// <summary>The sources that it comes from, each once: the ones that are quoted, first that of the value; of a derived value those of its inputs, in order of use.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>What kind of statement it is.</summary>
    public Modality Modality { get; }

    /// <summary>Who says so, or null where that is the publisher.</summary>
    public string? Claimant { get; }

    /// <summary>Through whom the claim came to the publisher, the nearest to it last.</summary>
    public IReadOnlyList<string> Via { get; }

    /// <summary>Which statement to prefer where several say the same thing.</summary>
    public Rank Rank { get; }

    /// <summary>Why the rank is what it is; null where it is normal.</summary>
    public string? RankReason { get; }

    /// <summary>What the words mean, in English, or null.</summary>
    public string? Gloss { get; }

    /// <summary>Whether a ratio is a change from what <see cref="Of"/> names, and no share of it; false where that is not declared.</summary>
    public bool IsChange => false;

    /// <summary>What a ratio is a share of or a change from, and an amount or a count was taken from; or null.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The word that the attribute and the exports use; facts are read from other languages, not implemented in them.")]
    public string? Of { get; }

    /// <summary>What the figure is counted per, or null.</summary>
    public string? Per { get; }

    /// <summary>What a reader should know, or null.</summary>
    public string? Remark { get; }

    /// <summary>The FACT ids of what is doubtful but allowed.</summary>
    public IReadOnlyList<string> Notes { get; }
}
