using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace MetaAi.Facts.Tests.Catalogue;

public sealed class FactCatalogueTests
{
    private static readonly Assembly Sample = typeof(FactCatalogueTests).Assembly;

    private static FactCatalogue Catalogue => FactCatalogue.Of(Sample);

    [Fact]
    public void All_facts_are_in_ordinal_order_of_their_ids() => Ids(Catalogue.All)
        .ShouldBe(["Sample.Naming.Project", "Sample.Spending.Capex2024", "Sample.Spending.Capex2025", "Sample.Spending.Growth"]);

    [Fact]
    public void A_fact_is_found_by_its_id()
    {
        Catalogue["Sample.Naming.Project"].Text.ShouldBe("Kairos");
        Catalogue.TryGet("Sample.Naming.Project", out var fact).ShouldBeTrue();
        fact.ShouldBeSameAs(Catalogue["Sample.Naming.Project"]);
    }

    [Fact]
    public void An_unknown_id_is_named()
    {
        Catalogue.TryGet("sample.naming.project", out var fact).ShouldBeFalse();
        fact.ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => Catalogue["Sample.Nothing"]).Message.ShouldContain("'Sample.Nothing'");
    }

    [Fact]
    public void Facts_are_found_by_source_subject_and_concept()
    {
        Ids(Catalogue.BySource("Wire")).ShouldBe(["Sample.Naming.Project"]);
        Ids(Catalogue.BySubject("Globex")).ShouldBe(["Sample.Naming.Project"]);
        Ids(Catalogue.ByConcept("Capex")).ShouldBe(["Sample.Spending.Capex2024", "Sample.Spending.Capex2025"]);
    }

    [Fact]
    public void A_computed_value_is_found_by_every_source_that_it_comes_from()
    {
        Ids(Catalogue.BySource("Gazette")).ShouldBe(["Sample.Spending.Capex2024", "Sample.Spending.Growth"]);
        Ids(Catalogue.BySource("Paper")).ShouldBe(["Sample.Spending.Capex2025", "Sample.Spending.Growth"]);
        Ids(Catalogue.ByPeriod("2025")).ShouldBe(["Sample.Spending.Capex2025", "Sample.Spending.Growth"]);
        Ids(Catalogue.ByConcept("Growth")).ShouldBe(["Sample.Spending.Growth"]);
    }

    [Fact]
    public void Facts_are_found_by_period_however_it_is_written()
    {
        Ids(Catalogue.ByPeriod("2024-Q2")).ShouldBe(["Sample.Spending.Capex2024"]);
        Ids(Catalogue.ByPeriod("2024-34")).ShouldBe(["Sample.Spending.Capex2024"]);
        Catalogue.ByPeriod("2024").ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Catalogue.ByPeriod("last year"));
    }

    [Fact]
    public void An_unknown_name_finds_nothing()
    {
        Catalogue.BySource("Nobody").ShouldBeEmpty();
        Catalogue.BySubject("Nobody").ShouldBeEmpty();
        Catalogue.ByConcept("Nothing").ShouldBeEmpty();
    }

    [Fact]
    public void An_assembly_without_facts_has_an_empty_catalogue() => FactCatalogue.Of(typeof(object).Assembly).All.ShouldBeEmpty();

    [Fact]
    public void Assemblies_are_combined_and_each_counts_once() =>
        Ids(FactCatalogue.Of(Sample, typeof(object).Assembly, Sample).All).ShouldBe(Ids(Catalogue.All));

    [Fact]
    public void One_id_names_one_fact()
    {
        var twice = new[] { Sample, Define(typeof(SpendingFacts)) };

        Should.Throw<InvalidOperationException>(() => FactCatalogue.Of(twice)).Message.ShouldContain("'Sample.Spending.Capex2024'");
    }

    [Fact]
    public void A_catalogue_attribute_that_names_no_fact_set_is_named() =>
        Should.Throw<InvalidOperationException>(() => FactCatalogue.Of(Define(typeof(object)))).Message.ShouldContain("'System.Object'");

    [Fact]
    public void Threads_share_one_catalogue_of_an_assembly()
    {
        // Its own assembly, so that no other test has read it before.
        var assembly = Define(typeof(NamingFacts));
        var catalogues = new FactCatalogue[64];

        Parallel.For(0, catalogues.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            catalogues[i] = FactCatalogue.Of(assembly);
            catalogues[i].All.Count.ShouldBe(1);
            catalogues[i].BySource("Wire").Count.ShouldBe(1);
        });

        catalogues.ShouldAllBe(catalogue => ReferenceEquals(catalogue, catalogues[0]));
    }

    [Fact]
    public void An_assembly_is_read_once()
    {
        _ = Catalogue;
        var instances = SpendingFacts.Instances;

        FactCatalogue.Of(Sample).ShouldBeSameAs(FactCatalogue.Of(Sample));

        SpendingFacts.Instances.ShouldBe(instances);
    }

    [Fact]
    public void A_catalogue_keeps_no_collectible_assembly_loaded()
    {
        var context = LoadAndRead();

        for (var i = 0; context.IsAlive && i < 20; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        context.IsAlive.ShouldBeFalse();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LoadAndRead()
    {
        var context = new AssemblyLoadContext(nameof(LoadAndRead), isCollectible: true);
        var copy = context.LoadFromAssemblyPath(Sample.Location);
        copy.ShouldNotBe(Sample);
        Ids(FactCatalogue.Of(copy).All).ShouldBe(Ids(Catalogue.All));
        context.Unload();
        return new WeakReference(context);
    }

    private static AssemblyBuilder Define(Type factSet)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName($"Sample.{factSet.Name}"), AssemblyBuilderAccess.RunAndCollect);
        var constructor = typeof(FactCatalogueAttribute).GetConstructor([typeof(Type)])!;
        assembly.SetCustomAttribute(new CustomAttributeBuilder(constructor, [factSet]));
        return assembly;
    }

    private static IEnumerable<string> Ids(IEnumerable<IFact> facts) => facts.Select(fact => fact.Id);
}
