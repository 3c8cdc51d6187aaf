using System.Runtime.CompilerServices;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Referenced;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Checking.Conflicts;

/// <summary>
/// A fact that is held against others: one of the compilation, or of a referenced assembly. Equality asks first whether it is one object that it was made of:
/// <see cref="CheckMemory"/> and the parser of references keep it as long as nothing about the fact changed, and thousands are compared at every edit.
/// </summary>
internal readonly struct HeldFact : IEquatable<HeldFact>
{
    private readonly object origin;
    private readonly Figure? figure;

    private HeldFact(object origin, string id, string subject, string concept, string? of, Figure? figure)
    {
        this.origin = origin;
        this.figure = figure;
        (Id, Subject, Concept, Of) = (id, subject, concept, of);
    }

    public string Id { get; }

    public string Subject { get; }

    public string Concept { get; }

    public string? Of { get; }

    /// <summary>Whether the compilation declares it: then something can be said there.</summary>
    public bool IsOwn => origin is VerifiedFact;

    /// <summary>A fact of the compilation.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="figure">Its figure: where its words only relate, that of its formula.</param>
    public static HeldFact From(VerifiedFact fact, Figure figure) => new(fact, fact.Id, fact.Subject, fact.Concept, fact.Quote.Of, figure);

    /// <summary>A fact of a referenced assembly.</summary>
    public static HeldFact From(ReferencedFact fact) => new(fact, fact.Id, fact.Subject, fact.Concept, fact.Of, fact.Figure);

    /// <summary>What it says, with what tells a person which one is meant.</summary>
    public StatedFact ToStated() => origin is VerifiedFact fact ? ToStated(fact) : ToStated((ReferencedFact)origin);

    public bool Equals(HeldFact other) => (ReferenceEquals(origin, other.origin) || origin.Equals(other.origin)) && Nullable.Equals(figure, other.figure);

    public override bool Equals(object? obj) => obj is HeldFact other && Equals(other);

    // The quote is one object as long as nothing about the fact changed.
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(origin is VerifiedFact fact ? fact.Quote : origin);

    private StatedFact ToStated(VerifiedFact fact) => ComparedStatements.Stated(fact with { Figure = figure });

    private StatedFact ToStated(ReferencedFact fact) => new(
        Id,
        new()
        {
            Figure = figure,
            Language = fact.Language,
            Subject = Subject,
            Concept = Concept,
            Of = Of,
            Per = fact.Per,
            Period = EdtfDate.TryParse(fact.Period),
            Issued = EdtfDate.TryParse(fact.Issued),
            Modality = fact.Modality,
            Claimant = fact.Claimant,
            Rank = fact.Rank,
        },
        fact.Exact,
        CitationWords.Of(null, null, fact.Source, fact.Issued));
}
