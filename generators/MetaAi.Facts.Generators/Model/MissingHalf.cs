namespace MetaAi.Facts.Generators.Model;

/// <summary>The half of a partial property that is left to be generated.</summary>
internal enum MissingHalf
{
    /// <summary>None: it is not partial, or both halves are written, or no other file could have the same type.</summary>
    None,

    /// <summary>The half with the body, as it should be.</summary>
    Implementation,

    /// <summary>The half without a body, where a body was written: without it the compiler would stop before it comes to anything else.</summary>
    Definition,
}
