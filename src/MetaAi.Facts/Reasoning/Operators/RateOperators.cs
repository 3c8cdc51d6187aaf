using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>Arithmetic with a rate of money: with operators from C# 14 on, and with methods of the same meaning in every version.</summary>
public static class RateOperators
{
    /// <param name="value">A fact, an assumption or a computed value that is a rate of money.</param>
    extension(IUnknown<MonetaryRate> value)
    {
        /// <summary>The same with the other sign.</summary>
        /// <param name="operand">The value.</param>
        public static Derived<MonetaryRate> operator -(IUnknown<MonetaryRate> operand) => Computation.Negate(operand);

        /// <summary>The sum of a rate and a rate.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator +(IUnknown<MonetaryRate> left, IUnknown<MonetaryRate> right) => Computation.Of<MonetaryRate>(Operation.Add, left, right);

        /// <summary>The difference of a rate and a rate.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator -(IUnknown<MonetaryRate> left, IUnknown<MonetaryRate> right) => Computation.Of<MonetaryRate>(Operation.Subtract, left, right);

        /// <summary>The product of a rate and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator *(IUnknown<MonetaryRate> left, IUnknown<decimal> right) => Computation.Of<MonetaryRate>(Operation.Multiply, left, right);

        /// <summary>The product of a number and a rate.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator *(IUnknown<decimal> left, IUnknown<MonetaryRate> right) => Computation.Of<MonetaryRate>(Operation.Multiply, left, right);

        /// <summary>The product of a rate and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator *(IUnknown<MonetaryRate> left, Rational right) => Computation.Of<MonetaryRate>(Operation.Multiply, left, right);

        /// <summary>The product of a number of the formula and a rate.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator *(Rational left, IUnknown<MonetaryRate> right) => Computation.Of<MonetaryRate>(Operation.Multiply, left, right);

        /// <summary>The quotient of a rate and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator /(IUnknown<MonetaryRate> left, IUnknown<decimal> right) => Computation.Of<MonetaryRate>(Operation.Divide, left, right);

        /// <summary>The quotient of a rate and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator /(IUnknown<MonetaryRate> left, Rational right) => Computation.Of<MonetaryRate>(Operation.Divide, left, right);

        /// <summary>The quotient of a rate and a rate.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator /(IUnknown<MonetaryRate> left, IUnknown<MonetaryRate> right) => Computation.Of<Ratio>(Operation.Divide, left, right);

        /// <summary>The product of a rate and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator *(IUnknown<MonetaryRate> left, IUnknown<Ratio> right) => Computation.Of<MonetaryRate>(Operation.Multiply, left, right);

        /// <summary>The product of a ratio and a rate.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator *(IUnknown<Ratio> left, IUnknown<MonetaryRate> right) => Computation.Of<MonetaryRate>(Operation.Multiply, left, right);

        /// <summary>The quotient of a rate and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryRate> operator /(IUnknown<MonetaryRate> left, IUnknown<Ratio> right) => Computation.Of<MonetaryRate>(Operation.Divide, left, right);

        /// <summary>The product of a rate and a quantity. It is refused by value where the rate is per something else.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<MonetaryRate> left, IUnknown<Quantity> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The product of a quantity and a rate. It is refused by value where the rate is per something else.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<MonetaryAmount> operator *(IUnknown<Quantity> left, IUnknown<MonetaryRate> right) => Computation.Of<MonetaryAmount>(Operation.Multiply, left, right);

        /// <summary>The same with the other sign.</summary>
        public Derived<MonetaryRate> Negated() => Computation.Negate(value);

        /// <summary>This and another: a rate.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> Plus(IUnknown<MonetaryRate> other) => Computation.Of<MonetaryRate>(Operation.Add, value, other);

        /// <summary>This less another: a rate.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> Minus(IUnknown<MonetaryRate> other) => Computation.Of<MonetaryRate>(Operation.Subtract, value, other);

        /// <summary>This times another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> Times(IUnknown<decimal> other) => Computation.Of<MonetaryRate>(Operation.Multiply, value, other);

        /// <summary>This times another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> Times(Rational other) => Computation.Of<MonetaryRate>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> DividedBy(IUnknown<decimal> other) => Computation.Of<MonetaryRate>(Operation.Divide, value, other);

        /// <summary>This divided by another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> DividedBy(Rational other) => Computation.Of<MonetaryRate>(Operation.Divide, value, other);

        /// <summary>This divided by another: a rate.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> DividedBy(IUnknown<MonetaryRate> other) => Computation.Of<Ratio>(Operation.Divide, value, other);

        /// <summary>This times another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> Times(IUnknown<Ratio> other) => Computation.Of<MonetaryRate>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryRate> DividedBy(IUnknown<Ratio> other) => Computation.Of<MonetaryRate>(Operation.Divide, value, other);

        /// <summary>This times another: a quantity. It is refused by value where the rate is per something else.</summary>
        /// <param name="other">The other value.</param>
        public Derived<MonetaryAmount> Times(IUnknown<Quantity> other) => Computation.Of<MonetaryAmount>(Operation.Multiply, value, other);
    }
}
