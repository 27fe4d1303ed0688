//! Figures of all runs, their medians, and the report.
//!
//! Two tables in Markdown: figures per program, and targets. What this is not:
//! it knows no program and no target by name. To extend: another form of
//! report is another function over [`Suite`].

use super::programs::{Figures, Metric};
use super::targets::{Verdict, verdicts};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

/// Figures of every run of every program.
#[derive(Default)]
pub struct Suite {
    programs: Vec<(String, Vec<Figures>)>,
    /// Peers that are not installed, and what went wrong.
    pub notes: Vec<String>,
}

impl Suite {
    /// Takes the figures of a run.
    pub fn add(&mut self, program: &str, figures: Figures) {
        match self.programs.iter_mut().find(|(name, _)| name == program) {
            Some((_, runs)) => runs.push(figures),
            None => self.programs.push((program.to_owned(), vec![figures])),
        }
    }

    /// The median of a figure; `None` when no run has it.
    pub fn median(&self, program: &str, metric: Metric) -> Option<f64> {
        let (_, runs) = self.programs.iter().find(|(name, _)| name == program)?;
        let mut values: Vec<f64> = runs.iter().filter_map(|run| run.get(&metric).copied()).collect();
        values.sort_by(f64::total_cmp);
        let middle = values.len() / 2;
        match values.len() {
            0 => None,
            odd if odd % 2 == 1 => Some(values[middle]),
            _ => Some(f64::midpoint(values[middle - 1], values[middle])),
        }
    }

    /// Both tables.
    pub fn text(&self) -> String {
        let mut text = String::from("| program |");
        for (_, head) in Metric::ALL {
            let _ = write!(text, " {head} |");
        }
        text.push_str("\n|---|");
        text.push_str(&"--:|".repeat(Metric::ALL.len()));
        for (program, _) in &self.programs {
            let _ = write!(text, "\n| {program} |");
            for (metric, _) in Metric::ALL {
                let figure = self.median(program, metric).map_or_else(|| "n.a.".to_owned(), number);
                let _ = write!(text, " {figure} |");
            }
        }
        text.push_str("\n\n| target | against | now | goal | |\n|---|---|--:|--:|---|\n");
        for verdict in verdicts(self) {
            let Verdict { what, against, unit, goal, .. } = &verdict;
            let value = verdict.value.map_or_else(|| "n.a.".to_owned(), |value| format!("{}{unit}", number(value)));
            let _ = writeln!(text, "| {what} | {against} | {value} | ≤ {}{unit} | {} |", number(*goal), verdict.word());
        }
        for note in &self.notes {
            let _ = writeln!(text, "\n{note}");
        }
        text
    }

    /// The same for machines, with every single run.
    pub fn json(&self) -> Value {
        let named = |figures: &dyn Fn(Metric) -> Option<f64>| {
            let all =
                Metric::ALL.iter().filter_map(|(metric, _)| Some((format!("{metric:?}"), json!(figures(*metric)?))));
            Value::Object(all.collect::<Map<_, _>>())
        };
        let program = |(name, runs): &(String, Vec<Figures>)| {
            let runs: Vec<Value> = runs.iter().map(|run| named(&|metric| run.get(&metric).copied())).collect();
            json!({ "program": name, "median": named(&|metric| self.median(name, metric)), "runs": runs })
        };
        let target = |verdict: Verdict| json!({ "what": verdict.what, "against": verdict.against, "value": verdict.value, "goal": verdict.goal, "verdict": verdict.word() });
        json!({
            "programs": self.programs.iter().map(program).collect::<Vec<_>>(),
            "targets": verdicts(self).into_iter().map(target).collect::<Vec<_>>(),
            "notes": self.notes,
        })
    }
}

/// With as many places as the size deserves.
fn number(value: f64) -> String {
    match value {
        whole if whole.fract() == 0.0 => format!("{whole:.0}"),
        small if small < 10.0 => format!("{small:.2}"),
        middle if middle < 100.0 => format!("{middle:.1}"),
        large => format!("{large:.0}"),
    }
}
