using LiveSession.Documents.Reading;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Interlude;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>message: two words in files, one kind of round.</summary>
internal sealed class InterludeFile : IRoundKindFile
{
    private readonly InterludePurpose _purpose;

    private InterludeFile(InterludePurpose purpose) => _purpose = purpose;

    public static InterludeFile Break { get; } = new(InterludePurpose.Break);

    public static InterludeFile Message { get; } = new(InterludePurpose.Message);

    public string Kind => new InterludeSettings(_purpose, Message: null).Kind;

    public bool Offers => false;

    public int? MostOffered(RoundSettings settings) => null;

    // A message without words says nothing; a break does.
    public RoundSettings Read(MapReader round, EarlierRounds earlier) => new InterludeSettings(
        _purpose,
        _purpose is InterludePurpose.Message ? round.Text("message", InterludeSettings.MaxLength) : round.OptionalText("message", InterludeSettings.MaxLength));

    public void Write(RoundSettings settings, MapWriter round)
    {
        if (((InterludeSettings)settings).Message is { } message)
        {
            round.Text("message", message);
        }
    }
}
