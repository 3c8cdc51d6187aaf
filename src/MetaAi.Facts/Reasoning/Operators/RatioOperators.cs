using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>Arithmetic with a ratio: with operators from C# 14 on, and with methods of the same meaning in every version.</summary>
public static class RatioOperators
{
    /// <param name="value">A fact, an assumption or a computed value that is a ratio.</param>
    extension(IUnknown<Ratio> value)
    {
        /// <summary>The same with the other sign.</summary>
        /// <param name="operand">The value.</param>
        public static Derived<Ratio> operator -(IUnknown<Ratio> operand) => Computation.Negate(operand);

        /// <summary>The sum of a ratio and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator +(IUnknown<Ratio> left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Add, left, right);

        /// <summary>The difference of a ratio and a ratio. It is in percentage points, whatever form the ratios were written in.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<PercentagePoints> operator -(IUnknown<Ratio> left, IUnknown<Ratio> right) => Computation.Of<PercentagePoints>(Operation.Subtract, left, right);

        /// <summary>The product of a ratio and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator *(IUnknown<Ratio> left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Multiply, left, right);

        /// <summary>The quotient of a ratio and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator /(IUnknown<Ratio> left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Divide, left, right);

        /// <summary>The sum of a ratio and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator +(IUnknown<Ratio> left, IUnknown<decimal> right) => Computation.Of<Ratio>(Operation.Add, left, right);

        /// <summary>The sum of a number and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator +(IUnknown<decimal> left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Add, left, right);

        /// <summary>The sum of a ratio and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator +(IUnknown<Ratio> left, Rational right) => Computation.Of<Ratio>(Operation.Add, left, right);

        /// <summary>The sum of a number of the formula and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator +(Rational left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Add, left, right);

        /// <summary>The difference of a ratio and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator -(IUnknown<Ratio> left, IUnknown<decimal> right) => Computation.Of<Ratio>(Operation.Subtract, left, right);

        /// <summary>The difference of a number and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator -(IUnknown<decimal> left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Subtract, left, right);

        /// <summary>The difference of a ratio and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator -(IUnknown<Ratio> left, Rational right) => Computation.Of<Ratio>(Operation.Subtract, left, right);

        /// <summary>The difference of a number of the formula and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator -(Rational left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Subtract, left, right);

        /// <summary>The product of a ratio and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator *(IUnknown<Ratio> left, IUnknown<decimal> right) => Computation.Of<Ratio>(Operation.Multiply, left, right);

        /// <summary>The product of a number and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator *(IUnknown<decimal> left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Multiply, left, right);

        /// <summary>The product of a ratio and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator *(IUnknown<Ratio> left, Rational right) => Computation.Of<Ratio>(Operation.Multiply, left, right);

        /// <summary>The product of a number of the formula and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator *(Rational left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Multiply, left, right);

        /// <summary>The quotient of a ratio and a number.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator /(IUnknown<Ratio> left, IUnknown<decimal> right) => Computation.Of<Ratio>(Operation.Divide, left, right);

        /// <summary>The quotient of a number and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator /(IUnknown<decimal> left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Divide, left, right);

        /// <summary>The quotient of a ratio and a number of the formula.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator /(IUnknown<Ratio> left, Rational right) => Computation.Of<Ratio>(Operation.Divide, left, right);

        /// <summary>The quotient of a number of the formula and a ratio.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static Derived<Ratio> operator /(Rational left, IUnknown<Ratio> right) => Computation.Of<Ratio>(Operation.Divide, left, right);

        /// <summary>The same with the other sign.</summary>
        public Derived<Ratio> Negated() => Computation.Negate(value);

        /// <summary>This and another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Plus(IUnknown<Ratio> other) => Computation.Of<Ratio>(Operation.Add, value, other);

        /// <summary>This less another: a ratio. It is in percentage points, whatever form the ratios were written in.</summary>
        /// <param name="other">The other value.</param>
        public Derived<PercentagePoints> Minus(IUnknown<Ratio> other) => Computation.Of<PercentagePoints>(Operation.Subtract, value, other);

        /// <summary>This times another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Times(IUnknown<Ratio> other) => Computation.Of<Ratio>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a ratio.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> DividedBy(IUnknown<Ratio> other) => Computation.Of<Ratio>(Operation.Divide, value, other);

        /// <summary>This and another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Plus(IUnknown<decimal> other) => Computation.Of<Ratio>(Operation.Add, value, other);

        /// <summary>This and another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Plus(Rational other) => Computation.Of<Ratio>(Operation.Add, value, other);

        /// <summary>This less another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Minus(IUnknown<decimal> other) => Computation.Of<Ratio>(Operation.Subtract, value, other);

        /// <summary>This less another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Minus(Rational other) => Computation.Of<Ratio>(Operation.Subtract, value, other);

        /// <summary>This times another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Times(IUnknown<decimal> other) => Computation.Of<Ratio>(Operation.Multiply, value, other);

        /// <summary>This times another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Times(Rational other) => Computation.Of<Ratio>(Operation.Multiply, value, other);

        /// <summary>This divided by another: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> DividedBy(IUnknown<decimal> other) => Computation.Of<Ratio>(Operation.Divide, value, other);

        /// <summary>This divided by another: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> DividedBy(Rational other) => Computation.Of<Ratio>(Operation.Divide, value, other);

        /// <summary>Another less this: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> SubtractedFrom(IUnknown<decimal> other) => Computation.Of<Ratio>(Operation.Subtract, other, value);

        /// <summary>Another less this: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> SubtractedFrom(Rational other) => Computation.Of<Ratio>(Operation.Subtract, other, value);

        /// <summary>Another divided by this: a number.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Dividing(IUnknown<decimal> other) => Computation.Of<Ratio>(Operation.Divide, other, value);

        /// <summary>Another divided by this: a number of the formula.</summary>
        /// <param name="other">The other value.</param>
        public Derived<Ratio> Dividing(Rational other) => Computation.Of<Ratio>(Operation.Divide, other, value);
    }
}
