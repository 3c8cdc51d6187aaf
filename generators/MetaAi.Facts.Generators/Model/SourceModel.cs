using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A <c>[Source]</c> property as it was written.</summary>
internal sealed record SourceModel
{
    /// <summary>The property's name, without escape: the name of the source.</summary>
    public required string Name { get; init; }

    /// <summary>The dotted name of the type that declares it.</summary>
    public required string TypeFullName { get; init; }

    /// <summary>The property as code that means the same in any file.</summary>
    public required string Accessor { get; init; }

    public required string Modifiers { get; init; }

    public required string Documentation { get; init; }

    /// <summary>The property's type as code that means the same in any file.</summary>
    public required string TypeName { get; init; }

    /// <summary>Which half of the property is left to be generated.</summary>
    public required MissingHalf Missing { get; init; }

    /// <summary>Whether the attribute is there: without it, the property is left to be generated all the same, which is wrong.</summary>
    public bool IsDeclared { get; init; } = true;

    /// <summary>The type that the property names and the compiler does not know, or null.</summary>
    public string? UnknownType { get; init; }

    public EquatableArray<string> Accessors { get; init; }

    /// <summary>Why generated code cannot name the property, or null where it can.</summary>
    public string? Obstacle { get; init; }

    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Currency { get; init; }

    public string? Issued { get; init; }

    public string? Accessed { get; init; }

    public string? CheckedOn { get; init; }

    public string? License { get; init; }

    /// <summary>1 to 12, or 0 where it is not declared.</summary>
    public int FiscalYearStart { get; init; }

    public string FullName => TypeFullName + "." + Name;
}
