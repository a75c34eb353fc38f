using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Pulse;

namespace LiveSession.Views.Rounds.Pulse;

/// <summary>A pulse, as each audience sees it: who wrote a text is told only where the round names authors.</summary>
internal sealed class PulseView : RoundKindView
{
    public override string Kind => PulseSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var settings = (PulseSettings)plan.Settings;
        var longest = settings.Form is Domain.Rounds.Pulse.PulseForm.Words ? PulseSettings.MaxWordLength : PulseSettings.MaxLength;
        return new PulseDetail((Contracts.Records.PulseForm)settings.Form, settings.Prompt, settings.Live, longest, PulseSettings.MaxWords, settings.Low, settings.High, settings.Named ? true : null);
    }

    public override IEnumerable<string> PeopleOf(Event happened, RoundContent? content) => happened is PulseAnswered answered ? [answered.Participant] : [];

    public override TableProgress? Progress(RoundContent content, int table, IReadOnlyList<string> people) =>
        content is PulseAnswers pulse ? new TableProgress(people.Count(pulse.Answers.ContainsKey), people.Count) : null;

    public override IEnumerable<RecordSource> SharedSources(DeviceRole role) =>
        role.Counts() ? [new PulseSource(role), new PulseTextSource(role)] : [];

    public override IEnumerable<RecordSource> PersonSources(string participant) => [new OwnPulseSource(participant)];
}
