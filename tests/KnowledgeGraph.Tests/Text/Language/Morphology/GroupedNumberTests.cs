using KnowledgeGraph.Text.Language.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Morphology;

public sealed class GroupedNumberTests
{
    [TestCase("200,000", "200000")]
    [TestCase("3,202.61", "3202.61")]
    [TestCase("1,000,000", "1000000")]
    [TestCase("12", "12")]
    [TestCase("12,", "12,")]
    [TestCase(",5", ",5")]
    [TestCase("a,b", "a,b")]
    public void LeavesOutCommasBetweenDigits(string form, string number) => Assert.That(GroupedNumber.Ungroup(form), Is.EqualTo(number));
}
