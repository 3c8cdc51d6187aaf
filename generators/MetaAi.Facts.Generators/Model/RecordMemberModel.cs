namespace MetaAi.Facts.Generators.Model;

/// <summary>A member of a record that quotes or a formula fill: a <c>Fact&lt;T&gt;</c>, a <c>FactSeries&lt;T&gt;</c> or a <c>Derived&lt;T&gt;</c>.</summary>
/// <param name="Name">The name, without escape.</param>
/// <param name="ValueType">The <c>T</c>, or null where no quote can be read into it.</param>
/// <param name="TypeName">The <c>T</c> as a person would say it.</param>
/// <param name="IsRequired">Whether the member must be filled.</param>
/// <param name="UnknownType">The type that it names and the compiler does not know, or null.</param>
internal sealed record RecordMemberModel(string Name, DeclaredType? ValueType, string TypeName, bool IsRequired, string? UnknownType)
{
    /// <summary>Whether it is a <c>FactSeries&lt;T&gt;</c>.</summary>
    public bool IsSeries { get; init; }

    /// <summary>What a formula fills it with, where it is a <c>Derived&lt;T&gt;</c>; null where it is a fact.</summary>
    public DerivedTypeModel? Derived { get; init; }
}
