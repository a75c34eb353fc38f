using LiveSession.Engine;
using LiveSession.Server.Sessions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiveSession.Server.Hosting;

/// <summary>Healthy while a write reaches the disk and every view follows its ledger.</summary>
public sealed class LedgerHealth(SharedProbe probe, LiveSessions sessions) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (sessions.All.Any(session => session.Broken))
        {
            return HealthCheckResult.Unhealthy("A view stopped following its ledger; restart the server.");
        }

        try
        {
            await probe.ProbeAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (LedgerUnavailableException unavailable)
        {
            return HealthCheckResult.Unhealthy(unavailable.Message);
        }
    }
}
