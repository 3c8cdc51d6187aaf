using MetaAi.Facts;
using MetaAi.Facts.Tests.Catalogue;

[assembly: FactCatalogue(typeof(SpendingFacts))]
[assembly: FactCatalogue(typeof(NamingFacts))]

namespace MetaAi.Facts.Tests.Catalogue;

/// <summary>What a generator would write for this assembly, in an order that is not the catalogue's.</summary>
internal sealed class SpendingFacts : IFactSet
{
    private static readonly Source Paper = Any.Source with { Name = "Paper", Text = "paper.txt" };

    private static int instances;

    public SpendingFacts() => Interlocked.Increment(ref instances);

    public static int Instances => instances;

    public IReadOnlyList<IFact> Facts { get; } = Of();

    private static IReadOnlyList<IFact> Of()
    {
        var planned = new Fact<MonetaryAmount>
        {
            Id = "Sample.Spending.Capex2025",
            Subject = "Acme",
            Concept = "Capex",
            Period = ExtendedDate.Of("2025"),
            Value = MonetaryAmount.Of(60, 65, "USD"),
            Evidence = Any.Evidence("60 à 65 dollars", source: Paper),
        };
        var spent = new Fact<MonetaryAmount>
        {
            Id = "Sample.Spending.Capex2024",
            Subject = "Acme",
            Concept = "Capex",
            Period = ExtendedDate.Of("2024-Q2"),
            Value = Any.Amount,
            Evidence = Any.Evidence(),
        };
        return
        [
            planned,
            Derived<Ratio>.Of(
                new() { Id = "Sample.Spending.Growth", Subject = "Acme", Concept = "Growth" }, "planned / spent - 1", name => name == "planned" ? planned : spent),
            spent,
        ];
    }
}

/// <summary>The same of another type.</summary>
internal sealed class NamingFacts : IFactSet
{
    private static readonly Source Wire = Any.Source with { Name = "Wire", Text = "wire.txt" };

    public IReadOnlyList<IFact> Facts { get; } =
    [
        new Fact<string>
        {
            Id = "Sample.Naming.Project",
            Subject = "Globex",
            Concept = "Project",
            Value = "Kairos",
            Evidence = Any.Evidence("Kairos", source: Wire),
        },
    ];
}
