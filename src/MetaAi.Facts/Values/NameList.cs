namespace MetaAi.Facts;

/// <summary>Makes lists of names.</summary>
public static class NameList
{
    /// <summary>A list of names, in the order said. Collection expressions call this.</summary>
    /// <typeparam name="TEnum">The enumeration whose members are the names.</typeparam>
    /// <param name="names">The names; at least one, each once.</param>
    /// <exception cref="ArgumentException">There is no name, one is there twice, or one is no member of the enumeration.</exception>
    public static NameList<TEnum> Of<TEnum>(params ReadOnlySpan<TEnum> names)
        where TEnum : struct, Enum => new(names);
}
