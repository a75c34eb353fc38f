using LiveSession.Contracts;
using LiveSession.Domain;
using LiveSession.Server.Access;
using WireRole = LiveSession.Contracts.Records.DeviceRole;

namespace LiveSession.Server.Tests;

/// <summary>
/// Wire and domain have the same words each in an enum of its own, and some are cast from one to the other: a member that is put in between on one side would
/// shift all after it, silently.
/// </summary>
public sealed class WireWordTests
{
    // But for roles: phones are people's own, and the domain's devices are the shared ones.
    public static TheoryData<string> Words => [.. EnumsOf(typeof(ContractsJson)).Keys.Intersect(EnumsOf(typeof(Aggregate)).Keys, StringComparer.Ordinal).Except([typeof(WireRole).Name], StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Words))]
    public void SameWords_AreTheSameNumbers(string name) =>
        Assert.Equal(MembersOf(EnumsOf(typeof(Aggregate))[name]), MembersOf(EnumsOf(typeof(ContractsJson))[name]));

    [Fact]
    public void EveryRoleOfTheWire_HasACookieOfItsOwnName() =>
        Assert.All(Enum.GetValues<WireRole>(), role => Assert.Equal(role.ToString(), DeviceIdentity.SchemeOf(role), ignoreCase: true));

    private static Dictionary<string, Type> EnumsOf(Type anyOf) => anyOf.Assembly.GetExportedTypes().Where(type => type.IsEnum && !type.IsNested).ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<(string Name, int Number)> MembersOf(Type words) => Enum.GetValues(words).Cast<object>().Select(member => (member.ToString()!, Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture)));
}
