using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Tests.House;

namespace MetaAi.Facts.Tests.Json;

/// <summary>A value of any public type is equal after it was written as JSON and read back, or it is refused: it never turns into another in silence.</summary>
public sealed class EveryTypeTests
{
    private static readonly Type[] Types = [.. PublicSurface.WrittenTypes(typeof(IFact).Assembly), .. PublicSurface.WrittenTypes(typeof(Rational).Assembly)];

    public static TheoryData<int> Values => [.. Enumerable.Range(0, EveryValue.All.Count)];

    // An attribute and a converter are read by the compiler and the serializer; a static class has no values.
    public static TheoryData<Type> Data => [.. Types.Where(type => type is { IsEnum: false, IsInterface: false } && !(type.IsAbstract && type.IsSealed)
        && !typeof(Attribute).IsAssignableFrom(type) && !typeof(JsonConverter).IsAssignableFrom(type))];

    public static TheoryData<Type> Enums => [.. Types.Where(type => type.IsEnum)];

    [Fact]
    public void No_type_is_forgotten()
    {
        var tried = EveryValue.All.Select(value => value.GetType()).Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();

        // Attributes have no values of their own; a converter is made by the serializer; a class that is static or abstract, or shows nothing, has no values.
        Types.Where(type => !type.IsEnum && !type.IsInterface && !type.IsAbstract && !tried.Contains(type)
                && !typeof(Attribute).IsAssignableFrom(type) && !typeof(JsonConverter).IsAssignableFrom(type)
                && (type.GetConstructors().Length > 0 || type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Length > 0))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_equal_or_is_refused(int index)
    {
        var value = EveryValue.All[index];
        var type = value.GetType();

        Outcome(value, type).ShouldBeNull();
        Outcome(value, typeof(object), type).ShouldBeNull();
        Outcome(Listed(value, type), typeof(List<>).MakeGenericType(type)).ShouldBeNull();
        Outcome(Keyed(value, type), typeof(Dictionary<,>).MakeGenericType(type, typeof(int))).ShouldBeNull();
        Outcome(Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value)!, typeof(Holder<>).MakeGenericType(type)).ShouldBeNull();
        if (type.IsValueType)
        {
            Outcome(value, typeof(Nullable<>).MakeGenericType(type)).ShouldBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Data))]
    public void A_type_has_a_form_of_its_own_or_refuses_by_name(Type type)
    {
        var converter = type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType;

        converter.ShouldNotBeNull($"{type} has no converter: what the serializer sees of it would be written and read in silence.");
        if (typeof(JsonRefusal).IsAssignableFrom(converter))
        {
            var closed = type.ContainsGenericParameters ? type.MakeGenericType([.. type.GetGenericArguments().Select(Argument)]) : type;
            RefusesByName(closed, () => JsonSerializer.Serialize(Activator.CreateInstance(typeof(List<>).MakeGenericType(closed)), typeof(List<>).MakeGenericType(closed)));
            RefusesByName(closed, () => JsonSerializer.Deserialize("{}", closed));
            RefusesByName(closed, () => JsonSerializer.Deserialize("null", closed.IsValueType ? typeof(Nullable<>).MakeGenericType(closed) : closed));
            RefusesByName(closed, () => JsonSerializer.Deserialize("[]", typeof(List<>).MakeGenericType(closed)));
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_refusal_by_name_says_the_way_out(int index)
    {
        var type = EveryValue.All[index].GetType();
        if (type.GetCustomAttribute<JsonConverterAttribute>() is { ConverterType: { } converter } && typeof(JsonRefusal).IsAssignableFrom(converter))
        {
            RefusesByName(type, () => JsonSerializer.Serialize(EveryValue.All[index], type));
            RefusesByName(type, () => JsonSerializer.Deserialize("null", type));
            RefusesByName(type, () => JsonSerializer.Deserialize("{}", typeof(Dictionary<,>).MakeGenericType(type, typeof(int))));
        }
    }

    [Fact]
    public void A_fact_is_refused_whatever_it_is_declared_as()
    {
        IFact fact = Any.Fact(Any.Amount);

        RefusesByName(typeof(Fact<MonetaryAmount>), () => JsonSerializer.Serialize<object>(fact));
        Should.Throw<NotSupportedException>(() => JsonSerializer.Serialize(fact)).Message.ShouldStartWith("IFact has no JSON form");
        Should.Throw<NotSupportedException>(() => JsonSerializer.Serialize(new { Fact = fact })).Message.ShouldStartWith("IFact has no JSON form");
        Should.Throw<NotSupportedException>(() => JsonSerializer.Serialize(fact, fact.GetType())).Message.ShouldStartWith("Fact<MonetaryAmount> has no JSON form");
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void A_word_comes_back(Type type)
    {
        var byName = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
        foreach (var word in Enum.GetValues(type))
        {
            JsonSerializer.Deserialize(JsonSerializer.Serialize(word, type), type).ShouldBe(word);
            JsonSerializer.Deserialize(JsonSerializer.Serialize(word, type, byName), type, byName).ShouldBe(word);
        }
    }

    private static Type Argument(Type parameter) => parameter.GetGenericParameterConstraints().Contains(typeof(Enum)) ? typeof(DayOfWeek) : typeof(string);

    private static void RefusesByName(Type type, Action json)
    {
        var message = Should.Throw<NotSupportedException>(json).Message;
        message.ShouldContain(type.Name.Split('`')[0]);
        message.ShouldContain("has no JSON form: ");
        message.ShouldContain("ToString");
    }

    private static string? Outcome(object value, Type declared, Type? read = null)
    {
        string? json = null;
        try
        {
            json = JsonSerializer.Serialize(value, declared);
            var back = JsonSerializer.Deserialize(json, read ?? declared);
            return AreEqual(value, back) ? null : $"{declared}: {json} comes back as {JsonSerializer.Serialize(back, declared)}";
        }
        catch (Exception exception) when (exception is NotSupportedException or JsonException)
        {
            return exception.Message.Length > 0 ? null : $"{declared} is refused without a word, after {json}";
        }
    }

    private static bool AreEqual(object value, object? back) => (value, back) switch
    {
        (IDictionary entries, IDictionary others) => AreEqual(entries.Keys.Cast<object>().Single(), others.Keys.Cast<object>().Single()),
        (IList items, IList others) when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(List<>) =>
            AreEqual(items[0]!, others[0]),
        _ => value.Equals(back),
    };

    private static object Listed(object value, Type type)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        list.Add(value);
        return list;
    }

    private static object Keyed(object value, Type type)
    {
        var entries = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
        entries.Add(value, 1);
        return entries;
    }

    private sealed record Holder<T>(T Value);
}
