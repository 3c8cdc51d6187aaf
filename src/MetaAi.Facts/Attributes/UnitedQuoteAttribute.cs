namespace MetaAi.Facts;

/// <summary>
/// A further quote of a fact whose names stand apart in the text, as plain data. The generator writes it beside the fact's
/// <see cref="FactRecordAttribute"/>, which holds the first quote and the value of all.
/// </summary>
/// <param name="id">The fact's id: the full name of its member.</param>
/// <param name="exact">The quoted words.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class UnitedQuoteAttribute(string id, string exact) : Attribute
{
    /// <summary>The fact's id: the full name of its member.</summary>
    public string Id { get; } = id;

    /// <summary>The quoted words.</summary>
    public string Exact { get; } = exact;

    /// <summary>The words before the quote that tell it from others like it, or null where it needs none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The words after the quote that tell it from others like it, or null where it needs none.</summary>
    public string? Suffix { get; init; }

    /// <summary>Why the words mean what is read, although something beside them speaks against it; null where nobody had to say so.</summary>
    public string? Confirmed { get; init; }

    /// <summary>When somebody last looked whether it still holds, or null: EDTF; the source's where the quote has none of its own.</summary>
    public string? CheckedOn { get; init; }

    /// <summary>Where the quote starts, in code points of the decoded text without byte order mark; 0 or more.</summary>
    public int Start { get; init; }

    /// <summary>Where the quote ends, exclusive, in code points.</summary>
    public int End { get; init; }

    /// <summary>The names that the quote adds.</summary>
    public string[]? Values { get; init; }
}
