namespace MetaAi.Facts.Proving;

/// <summary>What a claim says of one part of a figure: a value, or nothing at all, which is the default. A part of which nothing is said is not compared.</summary>
/// <typeparam name="T">What the part is.</typeparam>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct Claimed<T>
{
    private readonly T value;

    /// <summary>A claim.</summary>
    /// <param name="value">What is claimed; null claims that the words give none.</param>
    public Claimed(T value)
    {
        this.value = value;
        IsMade = true;
    }

    /// <summary>Whether anything is claimed.</summary>
    public bool IsMade { get; }

    /// <summary>What is claimed.</summary>
    /// <exception cref="InvalidOperationException">Nothing is: see <see cref="IsMade"/>.</exception>
    public T Value => IsMade ? value : throw new InvalidOperationException("Nothing is claimed.");

    /// <summary>A claim.</summary>
    /// <param name="value">What is claimed; null claims that the words give none.</param>
    public static implicit operator Claimed<T>(T value) => new(value);
}
