using System.Reflection;
using System.Runtime.CompilerServices;

namespace MetaAi.Facts.Tests.House;

/// <summary>What holds for every public type of the library.</summary>
public sealed class HouseRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> PublicTypes => [.. PublicSurface.WrittenTypes(typeof(IFact).Assembly)];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Nothing_can_be_set_after_it_is_made(Type type)
    {
        type.GetProperties(Declared).Where(property => property.SetMethod is { } setter && !IsInit(setter)).ShouldBeEmpty();
        type.GetFields(Declared).Where(field => !type.IsEnum && !field.IsInitOnly && !field.IsLiteral && !IsWrittenByInit(field)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void No_field_is_public_but_a_constant(Type type) =>
        type.GetFields(Declared).Where(field => field.IsPublic && !field.IsLiteral && field.Name != "value__").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_class_is_sealed(Type type) => (type.IsSealed || type.IsInterface).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void What_is_equal_by_value_has_the_operators(Type type)
    {
        var isEquatable = type.GetInterfaces().Any(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IEquatable<>));

        if (isEquatable)
        {
            type.GetMethod("op_Equality").ShouldNotBeNull();
            type.GetMethod("op_Inequality").ShouldNotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_value_says_itself_in_words(Type type)
    {
        if (type is { IsClass: true, IsAbstract: false } && !typeof(Attribute).IsAssignableFrom(type) && type != typeof(FactCatalogue))
        {
            type.GetMethod(nameof(ToString), Type.EmptyTypes)!.GetCustomAttribute<CompilerGeneratedAttribute>().ShouldBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void No_number_passes_through_binary_floating_point(Type type)
    {
        var used = type.GetMethods(Declared).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            .Concat(type.GetFields(Declared).Select(field => field.FieldType))
            .Select(each => Nullable.GetUnderlyingType(each) ?? each);

        used.Where(each => each == typeof(double) || each == typeof(float) || each == typeof(Half)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void The_first_word_of_an_enum_is_what_is_meant_where_nothing_is_said(Type type)
    {
        if (type.IsEnum)
        {
            Enum.GetValuesAsUnderlyingType(type).Cast<int>().ShouldBe(Enumerable.Range(0, Enum.GetNames(type).Length));
        }
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void An_attribute_is_not_inherited(Type type)
    {
        if (typeof(Attribute).IsAssignableFrom(type))
        {
            var usage = type.GetCustomAttribute<AttributeUsageAttribute>()!;
            (usage.Inherited && usage.ValidOn != AttributeTargets.Assembly).ShouldBeFalse();
        }
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // A field after an init accessor with a body cannot be readonly in metadata.
    private static bool IsWrittenByInit(FieldInfo field) => field.IsPrivate
        && field.Name.StartsWith('<')
        && field.DeclaringType!.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Declared)?.SetMethod is { } setter
        && IsInit(setter);
}
