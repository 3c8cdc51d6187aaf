using System.Text.Json.Serialization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Tests.Json;

/// <summary>What the serializer's own generator writes for the types, as a program that is trimmed uses it.</summary>
[JsonSerializable(typeof(GeneratedContextTests.Measured))]
[JsonSerializable(typeof(Dictionary<Rational, FigureBound>))]
[JsonSerializable(typeof(GeneratedContextTests.Dated))]
[JsonSerializable(typeof(GeneratedContextTests.Priced))]
[JsonSerializable(typeof(GeneratedContextTests.Listed))]
[JsonSerializable(typeof(Fact<Ratio>))]
[JsonSerializable(typeof(IFact))]
[JsonSerializable(typeof(Dictionary<CivilDate, int>))]
internal sealed partial class GeneratedContext : JsonSerializerContext;
