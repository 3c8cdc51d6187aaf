using System.Runtime.CompilerServices;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Referenced;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking.Conflicts;

/// <summary>
/// A fact that is held against others: one of the compilation, or of a referenced assembly, or what another source says beside one. Equality asks first whether it is one object that it was made of:
/// <see cref="CheckMemory"/> and the parser of references keep it as long as nothing about the fact changed, and thousands are compared at every edit.
/// </summary>
internal readonly struct HeldFact : IEquatable<HeldFact>
{
    private readonly object origin;

    // Of words that only relate, which few are: a figure is large, and is copied with the struct.
    private readonly StrongBox<Figure>? related;

    // The fact beside which it stands, of the same kind.
    private readonly object? carrier;

    private HeldFact(object origin, StrongBox<Figure>? related, object? carrier)
    {
        this.origin = origin;
        this.related = related;
        this.carrier = carrier;
    }

    public string Id => origin is VerifiedFact fact ? fact.Id : ((ReferencedFact)origin).Id;

    public string Subject => origin is VerifiedFact fact ? fact.Subject : ((ReferencedFact)origin).Subject;

    public string Concept => origin is VerifiedFact fact ? fact.Concept : ((ReferencedFact)origin).Concept;

    public string? Of => origin is VerifiedFact fact ? fact.Quote.Of : ((ReferencedFact)origin).Of;

    /// <summary>Whether it says when it holds.</summary>
    public bool HasPeriod => (origin is VerifiedFact fact ? fact.Period : ((ReferencedFact)origin).Period) is not null;

    /// <summary>Whether the compilation declares it: then something can be said there.</summary>
    public bool IsOwn => origin is VerifiedFact;

    /// <summary>Whether it stands beside a fact, as what another source says.</summary>
    public bool IsBeside => carrier is not null;

    /// <summary>A fact of the compilation, with a figure.</summary>
    public static HeldFact From(VerifiedFact fact) => new(fact, null, null);

    /// <summary>What another source says beside a fact of the compilation.</summary>
    public static HeldFact From(VerifiedFact corroboration, VerifiedFact fact) => new(corroboration, null, fact);

    /// <summary>A fact of the compilation whose words only relate.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="figure">What its formula comes to.</param>
    public static HeldFact From(VerifiedFact fact, Figure figure) => new(fact, new(figure), null);

    /// <summary>A fact of a referenced assembly, with a figure.</summary>
    public static HeldFact From(ReferencedFact fact) => new(fact, null, null);

    /// <summary>What another source says beside a fact of a referenced assembly.</summary>
    public static HeldFact From(ReferencedFact corroboration, ReferencedFact fact) => new(corroboration, null, fact);

    /// <summary>What it says, with what tells a person which one is meant.</summary>
    public StatedFact ToStated()
    {
        var stated = ToStated(origin);
        return carrier is null ? stated : stated.StandingBeside(ToStated(carrier));
    }

    public bool Equals(HeldFact other) => (ReferenceEquals(origin, other.origin) || origin.Equals(other.origin))
        && (ReferenceEquals(carrier, other.carrier) || (carrier is not null && carrier.Equals(other.carrier)))
        && (related is null ? other.related is null : other.related is not null && related.Value.Equals(other.related.Value));

    public override bool Equals(object? obj) => obj is HeldFact other && Equals(other);

    // The quote is one object as long as nothing about the fact changed.
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(origin is VerifiedFact fact ? fact.Quote : origin);

    private StatedFact ToStated(object each) => each is VerifiedFact fact ? ToStated(fact) : ComparedStatements.Stated((ReferencedFact)each);

    private StatedFact ToStated(VerifiedFact fact) => ComparedStatements.Stated(related is null ? fact : fact with { Figure = related.Value });
}
