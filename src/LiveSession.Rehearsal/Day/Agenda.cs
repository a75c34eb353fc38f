using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;

namespace LiveSession.Rehearsal.Day;

/// <summary>Goes through the rounds; each kind has its act.</summary>
internal sealed class Agenda(DayContext day)
{
    private readonly Clicks _clicks = new(day);
    private readonly HashSet<Type> _opened = [];
    private bool _measured;

    public async Task PlayAsync(IReadOnlyList<string> roundIds, CancellationToken cancellationToken)
    {
        string? current = null;
        foreach (var roundId in roundIds)
        {
            await _clicks.GoToNextAsync(current, roundId, cancellationToken);
            current = roundId;
            var round = day.Room.Facilitator.Records.Find<RoundRecord>($"round/{roundId}") ?? throw new CheckFailedException($"the console does not know round {roundId}");
            day.Progress.Enter(round.Title, 1 + roundIds.ToList().IndexOf(roundId), roundIds.Count);
            if (round.SeatingDue is true)
            {
                await new SeatingAct(day, round).PlayAsync(cancellationToken);
            }

            if (_opened.Add(round.Detail.GetType()))
            {
                await new Misstep(day, round).PlayAsync(_clicks, cancellationToken);
            }

            await PlayAsync(round, cancellationToken);
        }
    }

    private async Task PlayAsync(RoundRecord round, CancellationToken cancellationToken)
    {
        switch (round.Detail)
        {
            case QuestionHarvestDetail harvest:
                await (harvest.MaxPerTable is { } most
                    ? new TableListsAct(day, round, harvest, most).PlayAsync(_clicks, cancellationToken)
                    : new HarvestAct(day, round, harvest).PlayAsync(_clicks, cancellationToken));
                break;
            case ChoiceDetail choice:
                await new ChoiceAct(day, round, choice).PlayAsync(_clicks, measure: day.Options.Measure && !_measured, cancellationToken);
                _measured = true;
                break;
            case TableCommitmentsDetail:
                await new CommitmentsAct(day, round).PlayAsync(_clicks, cancellationToken);
                break;
            case InterludeDetail interlude:
                await new InterludeAct(day, round, interlude).PlayAsync(_clicks, cancellationToken);
                break;
            case AdoptionDetail:
                await new AdoptionAct(day, round).PlayAsync(_clicks, cancellationToken);
                break;
            case SuccessStoriesDetail stories:
                await new StoriesAct(day, round, stories).PlayAsync(_clicks, cancellationToken);
                break;
            case PulseDetail pulse:
                await new PulseAct(day, round, pulse).PlayAsync(_clicks, cancellationToken);
                break;
            case PeerHelpDetail:
                await new PeerHelpAct(day, round).PlayAsync(_clicks, cancellationToken);
                break;
            case IndividualCommitmentsDetail:
                await new IndividualAct(day, round).PlayAsync(_clicks, cancellationToken);
                break;
            case WorldCafeDetail:
                await new WorldCafeAct(day, round).PlayAsync(_clicks, cancellationToken);
                break;
            case ExplorationDetail:
                await new ExplorationAct(day, round).PlayAsync(_clicks, cancellationToken);
                break;
            case ReportBackDetail:
                await new ReportBackAct(day, round).PlayAsync(_clicks, cancellationToken);
                break;
            default:
                day.Checks.Add($"The rehearsal knows how to play {round.Title}", ok: false, round.Detail.GetType().Name);
                break;
        }
    }
}
