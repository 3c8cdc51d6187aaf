using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>Arithmetic with a quantity: with operators from C# 14 on, and with methods of the same meaning in every version.</summary>
public static class QuantityOperators
{
    /// <param name="value">A fact, an assumption or a computed value that is a quantity.</param>
    extension(IUnknown<Quantity> value)
    {
        /// <summary>The same with the other sign.</summary>
        /// <param name="operand">The value.</param>
        public static Derived<Quantity> operator -(IUnknown<Quantity> operand) => Computation.Negate(operand);

        /// <summary>The sum of a quantity and a quantity. Two nouns or periods are refused by value.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator +(IUnknown<Quantity> left, IUnknown<Quantity> right) => Computation.Of<Quantity>(Operation.Add, left, right);

        /// <summary>The difference of a quantity and a quantity. Two nouns or periods are refused by value.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator -(IUnknown<Quantity> left, IUnknown<Quantity> right) => Computation.Of<Quantity>(Operation.Subtract, left, right);

        /// <summary>The product of a quantity and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator *(IUnknown<Quantity> left, IUnknown<decimal> right) => Computation.Of<Quantity>(Operation.Multiply, left, right);

        /// <summary>The product of a number and a quantity.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator *(IUnknown<decimal> left, IUnknown<Quantity> right) => Computation.Of<Quantity>(Operation.Multiply, left, right);

        /// <summary>The product of a quantity and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator *(IUnknown<Quantity> left, Rational right) => Computation.Of<Quantity>(Operation.Multiply, left, right);

        /// <summary>The product of a number of the formula and a quantity.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator *(Rational left, IUnknown<Quantity> right) => Computation.Of<Quantity>(Operation.Multiply, left, right);

        /// <summary>The quotient of a quantity and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator /(IUnknown<Quantity> left, IUnknown<decimal> right) => Computation.Of<Quantity>(Operation.Divide, left, right);

        /// <summary>The quotient of a quantity and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator /(IUnknown<Quantity> left, Rational right) => Computation.Of<Quantity>(Operation.Divide, left, right);

        /// <summary>The quotient of a quantity and a quantity. Two nouns are refused by value.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator /(IUnknown<Quantity> left, IUnknown<Quantity> right) => Computation.Of<Ratio>(Operation.Divide, left, right);

        /// <summary>The product of a quantity and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator *(IUnknown<Quantity> left, IUnknown<Ratio> right) => Computation.Of<Quantity>(Operation.Multiply, left, right);

        /// <summary>The product of a ratio and a quantity.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator *(IUnknown<Ratio> left, IUnknown<Quantity> right) => Computation.Of<Quantity>(Operation.Multiply, left, right);

        /// <summary>The quotient of a quantity and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Quantity> operator /(IUnknown<Quantity> left, IUnknown<Ratio> right) => Computation.Of<Quantity>(Operation.Divide, left, right);

        /// <summary>The same with the other sign.</summary>
        public Derived<Quantity> Negated() => Computation.Negate(value);

        /// <summary>This and another: a quantity. Two nouns or periods are refused by value.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Quantity> Plus(IUnknown<Quantity> other) => Computation.Of<Quantity>(Operation.Add, value, other);

        /// <summary>This less another: a quantity. Two nouns or periods are refused by value.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Quantity> Minus(IUnknown<Quantity> other) => Computation.Of<Quantity>(Operation.Subtract, value, other);

        /// <summary>This times another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Quantity> Times(IUnknown<decimal> other) => Computation.Of<Quantity>(Operation.Multiply, value, other);

        /// <summary>This times another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Quantity> Times(Rational other) => Computation.Of<Quantity>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Quantity> DividedBy(IUnknown<decimal> other) => Computation.Of<Quantity>(Operation.Divide, value, other);

        /// <summary>This divided by another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Quantity> DividedBy(Rational other) => Computation.Of<Quantity>(Operation.Divide, value, other);

        /// <summary>This divided by another: a quantity. Two nouns are refused by value.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> DividedBy(IUnknown<Quantity> other) => Computation.Of<Ratio>(Operation.Divide, value, other);

        /// <summary>This times another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Quantity> Times(IUnknown<Ratio> other) => Computation.Of<Quantity>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Quantity> DividedBy(IUnknown<Ratio> other) => Computation.Of<Quantity>(Operation.Divide, value, other);
    }
}
