using System.Text.Json.Serialization;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace Consumer;

/// <summary>What the consumer writes as JSON.</summary>
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Rational))]
[JsonSerializable(typeof(MonetaryAmount))]
internal sealed partial class ConsumerJson : JsonSerializerContext;
