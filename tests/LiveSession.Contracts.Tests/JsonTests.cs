using System.Text.Json;
using LiveSession.Contracts.Follow;
using LiveSession.Contracts.Records;

namespace LiveSession.Contracts.Tests;

public sealed class JsonTests
{
    public static TheoryData<LiveRecord> RecordsWithEveryOptionalPartAbsent => new()
    {
        new SessionRecord("Journée", "fr", 32),
        new RoundRecord("r1", 1, "Récolte", Instruction: null, RoundStatus.Planned, Seconds: null, EndsAt: null, RemainingMs: null, new ChoiceDetail(new ChoiceRule(ChoiceRuleKind.One), Paper: null, 5, Live: false, Revealed: false, 1, VotePrivacy.Anonymous)),
        new TallyRecord("r1", 0, 0),
        new QuestionRecord("q1", "r1", 1, "Pourquoi ?", Subtheme: null, 0),
        new CommitmentRecord("c1", "r1", 1, 1, "Texte", Lead: null, Due: null, Measure: null, CommitmentStatus.Draft, 0, 10),
        new MeRecord("p1", "", Table: null, Host: false),
        new DeviceRecord("d1", DeviceRole.Screen, "Écran 1", Table: null, Blank: false),
    };

    [Theory]
    [MemberData(nameof(RecordsWithEveryOptionalPartAbsent))]
    public void AbsentParts_AreReadAsAbsent(LiveRecord record)
    {
        var json = JsonSerializer.Serialize(record, ContractsJson.Options);

        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.Equal(record, JsonSerializer.Deserialize<LiveRecord>(json, ContractsJson.Options));
    }

    [Fact]
    public void MissingRequiredPart_IsRefused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LiveRecord>("""{"type":"me","participantId":"p1","name":""}""", ContractsJson.Options));

    [Fact]
    public void UnknownPart_IsRefused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FollowFrom>("""{"seq":1,"more":true}""", ContractsJson.Options));
}
