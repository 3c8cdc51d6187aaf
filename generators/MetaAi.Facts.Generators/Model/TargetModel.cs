using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>What the quotes and formulas of a property fill: one fact, the statements of a series, one derived value, or those of a record.</summary>
internal abstract record TargetModel
{
    private TargetModel()
    {
    }

    /// <summary>The property is a <c>Fact&lt;T&gt;</c>.</summary>
    internal sealed record SingleFact(DeclaredType ValueType) : TargetModel;

    /// <summary>The property is a <c>FactSeries&lt;T&gt;</c>.</summary>
    internal sealed record Series(DeclaredType ValueType) : TargetModel;

    /// <summary>The property is a <c>Derived&lt;T&gt;</c>.</summary>
    internal sealed record DerivedValue(DerivedTypeModel Type) : TargetModel;

    /// <summary>The property is a record (or class, or struct) with <c>Fact&lt;T&gt;</c> members.</summary>
    /// <param name="TypeName">The type as code that means the same in any file, without a nullable mark.</param>
    /// <param name="DisplayName">The type's name as a person would say it.</param>
    /// <param name="Members">The facts that can be filled, in declaration order.</param>
    /// <param name="Obstacle">Why it cannot be filled, or null where it can.</param>
    internal sealed record Record(string TypeName, string DisplayName, EquatableArray<RecordMemberModel> Members, string? Obstacle) : TargetModel;
}
