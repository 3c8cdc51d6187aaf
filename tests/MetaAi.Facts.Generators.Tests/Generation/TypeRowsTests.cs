using MetaAi.Facts.Declaring;
using MetaAi.Facts.Generators.Types;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>The generator knows what to do with every type that a fact can have.</summary>
public sealed class TypeRowsTests
{
    [Fact]
    public void Every_type_has_a_row() => FactTypes.All.Select(TypeRows.Of).Select(row => row.Type).ShouldBe(FactTypes.All);
}
