namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>A figure at its place in a made sentence.</summary>
/// <param name="Place">Where its own words stand.</param>
/// <param name="Said">What they say.</param>
/// <param name="Answer">What is right for them.</param>
/// <param name="Whole">The longer words that say what is meant, where there are any.</param>
internal sealed record Mark(Stretch Place, Said Said, Answer Answer, MadeWhole? Whole)
{
    /// <summary>What may be listed or proved of it; null for nothing.</summary>
    public Said? Allowed => Whole is not null ? Whole.Said : Answer is Answer.Value or Answer.ProofAlone ? Said : null;

    /// <summary>Where it stands, with all that belongs to it.</summary>
    public Stretch Extent => Whole?.Place ?? Place;
}
